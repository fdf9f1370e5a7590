using System.Text.RegularExpressions;
using System.Xml.Linq;
using Advance.Diagnostics;
using Advance.Render;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Sitemap;

/// <summary>What sitemaps.org asks for, protocol 0.9.</summary>
public static partial class SitemapFaults
{
    static readonly Rule Wrong = new(
        "ADV0748",
        Severity.Warning,
        "Search engines can't read the sitemap",
        "Correct what the message names. If nothing is wrong there, it's a bug in the program: please report it."
    );

    public static DataFormat Format { get; } = new(Wrong, In);

    const int MostPages = 50_000,
        MostBytes = 50 * 1024 * 1024,
        LongestAddress = 2048;

    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IReadOnlyList<DataFault> In(ReadOnlySpan<byte> bytes, Site site)
    {
        var faults = new List<DataFault>();
        if (bytes.Length > MostBytes)
            faults.Add(new("it is larger than 50 MB, which is the most that search engines accept."));
        if (XmlParts.Read(bytes, faults) is not { } root)
            return faults;
        if (root.Name != Map + "urlset")
        {
            faults.Add(new("it doesn't begin with <urlset> in the namespace of sitemaps."));
            return faults;
        }
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var url in root.Elements(Map + "url"))
        {
            if (faults.Count >= XmlParts.Most)
                break;
            if (XmlParts.Only(url, Map + "loc", null, faults) is not { } address)
                continue;
            if (!known.Add(address))
                faults.Add(new($"{address} appears twice.", address));
            if (address.Length > LongestAddress)
                faults.Add(new($"{address[..60]}… has more than {LongestAddress} characters.", address));
            // Without a host no address can be complete, and ADV0605 reports that.
            if (
                site.Settings.Origin is { } origin
                && !(XmlParts.IsAddress(address) && address.StartsWith(origin + "/", StringComparison.Ordinal))
            )
                faults.Add(new($"'{address}' isn't a complete address of this site.", address));
            if (url.Element(Map + "lastmod") is { } changed && !Day().IsMatch(changed.Value))
                faults.Add(
                    new(
                        $"'{changed.Value}' isn't a valid date for the last change of {address}; write it like 2026-06-30.",
                        address
                    )
                );
        }
        if (known.Count > MostPages)
            faults.Add(new($"it has {known.Count} pages, but search engines read only {MostPages}."));
        return faults;
    }

    [GeneratedRegex(
        @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Day();
}
