using Advance.Tests.WholeSite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// Runs axe-core on the pages as a browser shows them, with all its rules for WCAG 2.2, levels A and AA, and best practices.
/// It finds about a third of all barriers; <see cref="BarrierTests"/> and a person have to look for the rest.
/// </summary>
public class AxeTests(SharedBrowser browser, BuiltSite site, HardContent hard, EventsInNovember november)
{
    const int Phone = 320;

    // A page is loaded once, and examined in each circumstance by the rules that may find something new there.
    [Fact]
    public async Task Axe_finds_no_barrier_on_any_page_on_desktop_or_phone_light_or_dark_magnified_in_forced_colours_or_printed()
    {
        await using var visit = await Visit.To(browser, await site.Host, new() { BypassCSP = true });
        var found = new List<string>();
        foreach (var address in PageKinds.All)
        {
            await See(visit, 1280, 800, new() { ReducedMotion = ReducedMotion.NoPreference });
            await visit.Open(address);
            await Look("light", Axe.Violations(visit.Page));
            await See(visit, 1280, 800, new() { ColorScheme = ColorScheme.Dark });
            await Look("dark", Axe.ViolationsOfColour(visit.Page));
            await See(visit, Phone, 640);
            await Look("phone", Axe.ViolationsOfColour(visit.Page));
            await See(visit, Phone, 640, new() { ColorScheme = ColorScheme.Dark });
            await Look("phone, dark", Axe.ViolationsOfColour(visit.Page));
            // axe takes a text's colour from -webkit-text-fill-color, where Chromium reports the colour that it wasn't allowed to
            // paint. The survey compares what is painted.
            await See(visit, Phone, 640, new() { ForcedColors = ForcedColors.Active });
            await Look("phone, forced colours", Axe.Violations(visit.Page, "color-contrast"));
            // 1280 x 1024 at 400 %, in the phone's colours.
            await See(visit, Phone, 256);
            await Look("400 %", Axe.Violations(visit.Page, "color-contrast"));
            // A link on paper can't be followed or hit, so it may be small and look like text.
            await See(visit, 1280, 800, new() { Media = Media.Print });
            await Look("print", Axe.Violations(visit.Page, "link-in-text-block", "target-size"));
            await See(visit, 1280, 800);
            await visit.Page.AddStyleTagAsync(new() { Content = Survey.Spacing });
            await Look("text spacing", Axe.Violations(visit.Page, "color-contrast"));

            async Task Look(string circumstance, Task<IReadOnlyList<string>> violations) =>
                found.AddRange((await violations).Select(finding => $"{address}, {circumstance}: {finding}"));
        }
        Findings.AreNone(found);
    }

    [Fact]
    public async Task Axe_finds_no_barrier_in_difficult_content()
    {
        await using var host = await StaticHost.Serve(hard.Folder, PageKinds.Below);
        await using var visit = await Visit.To(browser, host, new() { BypassCSP = true });
        var found = new List<string>();
        foreach (
            var (path, _) in OutputText
                .Of(hard.Folder, "index.html")
                .Where(page => !page.Text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        )
        {
            var address = $"{PageKinds.Below}/{path[..^"index.html".Length]}";
            await See(visit, 1280, 800);
            await visit.Open(address);
            found.AddRange((await Axe.Violations(visit.Page)).Select(finding => $"{address}: {finding}"));
            await See(visit, Phone, 640, new() { ColorScheme = ColorScheme.Dark });
            found.AddRange((await Axe.Violations(visit.Page)).Select(finding => $"{address}, phone, dark: {finding}"));
        }
        Findings.AreNone(found);
    }

    [Theory]
    [InlineData("2026-11-25T12:00:00Z")]
    [InlineData("2026-12-03T14:30:00Z")]
    [InlineData("2027-06-01T12:00:00Z")]
    public async Task Axe_finds_no_barrier_in_an_event_before_during_or_after_it(string now)
    {
        await using var visit = await Visit.To(
            browser,
            await november.Host,
            new()
            {
                BypassCSP = true,
                ViewportSize = new() { Width = Phone, Height = 640 },
            }
        );
        await visit.Page.Clock.SetFixedTimeAsync(now);
        foreach (var address in new[] { "/events/", "/events/seminar/", "/" })
        {
            await visit.Open(address);
            Findings.AreNone((await Axe.Violations(visit.Page)).Select(finding => $"{address}: {finding}"));
        }
    }

    [Fact]
    public async Task Axe_finds_no_barrier_in_an_open_menu_an_expanded_section_or_a_copied_reference()
    {
        await using var visit = await Visit.To(
            browser,
            await site.Host,
            new()
            {
                BypassCSP = true,
                ViewportSize = new() { Width = Phone, Height = 640 },
                Permissions = ["clipboard-write"],
            }
        );
        await visit.Open("/search/");
        await visit.Page.Locator("details.how > summary").ClickAsync();
        Findings.AreNone(await Axe.Violations(visit.Page));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        Findings.AreNone(await Axe.Violations(visit.Page));

        await visit.Open(Paper.Address);
        await visit.Page.Locator("[data-copy]").First.ScrollIntoViewIfNeededAsync();
        await visit.Page.Locator(".copy button").First.ClickAsync();
        await Expect(visit.Page.Locator(".copy").First).ToContainTextAsync("Copied");
        await visit.Page.EvaluateAsync("scrollTo(0, 0)");
        Findings.AreNone(await Axe.Violations(visit.Page));
    }

    [Fact]
    public async Task Barriers_and_uncertain_results_of_axe_are_reported()
    {
        await using var visit = await Visit.To(browser, await site.Host, new() { BypassCSP = true });
        await visit.Open("/about/");
        await visit.Page.EvaluateAsync(
            "document.querySelector('main').append(Object.assign(document.createElement('img'), { src: '/assets/none.png' }))"
        );
        Assert.Contains("image-alt: ", string.Join('\n', await Axe.Violations(visit.Page)), StringComparison.Ordinal);
        await visit.Page.EvaluateAsync("document.querySelector('main p').style.background = 'linear-gradient(red, blue)'");
        Assert.Contains(
            "color-contrast, undecided: bgGradient",
            string.Join('\n', await Axe.Violations(visit.Page)),
            StringComparison.Ordinal
        );
    }

    static async Task See(Visit visit, int width, int height, PageEmulateMediaOptions? media = null)
    {
        await visit.Page.SetViewportSizeAsync(width, height);
        media ??= new();
        media.Media ??= Media.Screen;
        media.ColorScheme ??= ColorScheme.Light;
        media.ForcedColors ??= ForcedColors.None;
        media.ReducedMotion ??= ReducedMotion.Reduce;
        await visit.Page.EmulateMediaAsync(media);
    }
}
