using Advance.Tests.WholeSite;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing.Access;

/// <summary>The tests that use the survey, which visits its pages once for all of them.</summary>
[CollectionDefinition]
public sealed class Surveyed : ICollectionFixture<Survey>;

/// <summary>
/// The results of the probes on a page of every kind, at every size and in every relevant circumstance. The pages are visited
/// once for all tests, because a visit costs more than a probe.
/// </summary>
public sealed class Survey
{
    /// <summary>WCAG 2.2, 1.4.12 Text Spacing.</summary>
    public const string Spacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { "
        + "margin-block-end: 2em !important; }";

    /// <summary>WCAG 2.2, 1.4.4 Resize Text, for a reader who enlarges only the text.</summary>
    const string LargeText = "html { font-size: 200% !important; }";

    readonly Lazy<Task<ILookup<string, string>>> found;

    public Survey(SharedBrowser browser, BuiltSite site, HardContent hard) => found = new(() => Look(browser, site, hard));

    /// <summary>The results of a probe: the page, the circumstance and the problem.</summary>
    /// <param name="probe">The name of the script and, after a slash, the circumstance if it isn't the default.</param>
    public async Task<IEnumerable<string>> Of(string probe) => (await found.Value)[probe];

    static async Task<ILookup<string, string>> Look(SharedBrowser browser, BuiltSite site, HardContent hard)
    {
        await using var host = await StaticHost.Serve(hard.Folder, PageKinds.Below);
        await using var visit = await Visit.To(browser, await site.Host, new() { BypassCSP = true });
        var all = new List<(string, string)>();
        foreach (var address in PageKinds.All)
            all.AddRange(await Page(visit.Page, address));
        await using var hardVisit = await Visit.To(browser, host, new() { BypassCSP = true });
        foreach (var address in PageKinds.Hard)
            all.AddRange(await Page(hardVisit.Page, address));
        return all.ToLookup(finding => finding.Item1, finding => finding.Item2);
    }

    static async Task<List<(string Probe, string Finding)>> Page(IPage page, string address)
    {
        var found = new List<(string, string)>();
        async Task Ask(string circumstance, params string[] probes)
        {
            foreach (var probe in probes)
                found.AddRange(
                    (await Probe.Run(page, probe)).Select(finding =>
                        ($"{probe}{circumstance}", $"{address} at {page.ViewportSize!.Width}: {finding}")
                    )
                );
        }

        await page.SetViewportSizeAsync(1280, 800);
        await page.EmulateMediaAsync(
            new()
            {
                ReducedMotion = ReducedMotion.NoPreference,
                ColorScheme = ColorScheme.Light,
                ForcedColors = ForcedColors.None,
            }
        );
        await page.GotoAsync(address);
        await Ask("", "moving", "reading-order", "targets", "links-apart", "direction", "clipped", "styled-inline", "lost-text");
        foreach (var (width, height) in new[] { (1440, 900), (768, 1024), (360, 780) })
        {
            await page.SetViewportSizeAsync(width, height);
            await Ask("", "lines");
        }
        await page.SetViewportSizeAsync(320, 640);
        await Ask("", "reading-order", "targets", "clipped", "lost-text");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
            await Ask("", "contrast");
        }
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, ColorScheme = ColorScheme.Light });

        // 1280 x 1024 at 400 %.
        await page.SetViewportSizeAsync(320, 256);
        await Ask("", "room", "clipped");

        foreach (var (circumstance, style) in new[] { ("/spacing", Spacing), ("/large text", LargeText) })
        {
            var added = await page.AddStyleTagAsync(new() { Content = style });
            foreach (var (width, height) in new[] { (1280, 800), (320, 640) })
            {
                await page.SetViewportSizeAsync(width, height);
                await Ask(circumstance, "clipped");
            }
            await added.EvaluateAsync("style => style.remove()");
        }

        await page.SetViewportSizeAsync(1280, 800);
        await page.EvaluateAsync("document.querySelectorAll('link[rel=stylesheet], style').forEach(sheet => sheet.remove())");
        await Ask("/no styles", "reading-order", "big");
        return found;
    }
}
