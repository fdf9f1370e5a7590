using Advance.Fuzz.Oracles;
using Advance.Published;

namespace Advance.Fuzz.Readers;

/// <summary>The sitemap of a published site: parsed, or rejected with a message.</summary>
sealed class SitemapTarget : Target
{
    public override string Name => "sitemap";
    public override string Extension => ".xml";
    public override int Budget => 2000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "<url>",
        "</url>",
        "<loc>",
        "</loc>",
        "https://x.example/",
        "<sitemap>",
        "<urlset>",
        "<sitemapindex>",
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "&x;",
        "xmlns=\"\"",
        "<![CDATA[",
        "]]>",
        "<?xml version=\"1.1\"?>",
        "encoding=\"utf-16\"",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset "
                    + "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url><loc>https://x.example/</loc>"
                    + "<lastmod>2026-01-01</lastmod></url>\n<url>\n<loc> https://x.example/a/?b=c&amp;d </loc></url>\n"
                    + "</urlset>\n"
            ),
            Bytes("<sitemapindex><sitemap><loc>https://x.example/s.xml</loc></sitemap></sitemapindex>"),
        ];

    public override string Run(byte[] input)
    {
        try
        {
            var sitemap = PublishedSitemap.Read(new MemoryStream(input), "sitemap.xml");
            foreach (var (address, location) in sitemap.Pages.Concat(sitemap.Sitemaps))
                if (!address.IsAbsoluteUri || location.Line < 1)
                    throw new BrokenPromiseException(
                        "An address in a sitemap is complete, and has a location",
                        $"{address} {location}"
                    );
            return $"{Math.Min(3, sitemap.Pages.Count)} {Math.Min(3, sitemap.Sitemaps.Count)}";
        }
        catch (FormatException refused)
        {
            DiagnosticPromises.HoldWords(Diagnostics.OneLine.Of(refused.Message));
            return "refused " + string.Concat(refused.Message.Where(char.IsAsciiLetterLower).Take(60));
        }
    }
}
