using System.Text;
using Advance.Tests.Browsing.Access;
using Advance.Tests.Figures;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>
/// The size of the first view of each kind of page, before its reader does anything: the files that a browser on a phone
/// requests, after Brotli (RFC 7932). Not counted are response headers, which depend on the host, and the print style sheet,
/// which a browser requests last and caches.
/// </summary>
public class FirstViewTests(SharedBrowser browser, BuiltSite site)
{
    // The icon is the browser's, for its tab.
    static readonly string[] Seen = [".html", ".css", ".js", ".woff2"];

    [Fact]
    public async Task Each_kind_of_page_stays_within_its_limits_and_near_its_recorded_size()
    {
        var host = await site.Host;
        var measured = new Dictionary<string, long>();
        var wrong = new List<string>();
        foreach (var address in PageKinds.All)
        {
            // A visitor who has nothing of the site yet.
            await using var visit = await Visit.To(
                browser,
                host,
                new()
                {
                    ViewportSize = new() { Width = 360, Height = 780 },
                    IsMobile = true,
                    HasTouch = true,
                }
            );
            await visit.OpenUntilQuiet(address);
            var files = visit
                .Requests.Select(request => FileOf(request[host.Origin.Length..]))
                .Where(file =>
                    Seen.Contains(Path.GetExtension(file))
                    && !Path.GetFileName(file).StartsWith("paper.", StringComparison.Ordinal)
                )
                .ToList();

            Assert.Single(files, file => file.EndsWith(".html", StringComparison.Ordinal));
            // Requested once: a file is loaded twice if its preload doesn't match the style sheet's request.
            var typeface = Assert.Single(files, file => file.EndsWith(".woff2", StringComparison.Ordinal));
            Assert.Equal(
                typeface,
                FileOf((await visit.Page.Locator("head > link[rel=preload][as=font]").GetAttributeAsync("href"))!)
            );
            // Apart from its page, as if it were a file.
            var inPage = await visit.Page.Locator("head > script[type=module]").TextContentAsync();
            Assert.NotEmpty(inPage!);
            var scripts = Sum(files, ".js") + Packed.Length(Encoding.UTF8.GetBytes(inPage!));
            var fonts = Sum(files, ".woff2");
            var rest = Sum(files, Seen) - fonts;
            measured[$"first view of {address}"] = rest;
            var sheets = await visit.Page.Locator("link[rel=stylesheet]:not([media=print])").CountAsync();
            if (rest > 12_000 || rest + fonts > 45_000 || scripts > 3_000 || 1 + sheets > 1)
                wrong.Add(
                    $"{address}: {rest} bytes, {fonts} of fonts, {scripts} of them of scripts; {1 + sheets} requests before it "
                        + "can be read"
                );
        }
        Findings.AreNone(wrong.Concat(RecordedFigures.Grown(measured, nameof(FirstViewTests))));
    }

    string FileOf(string path)
    {
        var file = site.FileOf(path);
        return File.Exists(file) ? file : site.FileOf("/404.html");
    }

    static int Sum(IEnumerable<string> files, params string[] extensions) =>
        files.Where(file => extensions.Contains(Path.GetExtension(file))).Sum(Packed.Length);
}
