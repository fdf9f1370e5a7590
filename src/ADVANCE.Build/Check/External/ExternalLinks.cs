using Advance.Content;
using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.External;

/// <summary>Every address on another site that authors wrote, with the places where it is used.</summary>
static class ExternalLinks
{
    /// <summary>By address without its fragment, with the places in order of file and line.</summary>
    public static SortedDictionary<string, IReadOnlyList<Location>> Of(Site site)
    {
        IEnumerable<(string Url, Location Location)> written = site
            .Entries.SelectMany(EntryLinks.Of)
            .Select(link => (link.Url, link.Location))
            .Concat(Helplines(site))
            .Append((site.Settings.ExitUrl, new Location(SettingsFile.Name)));
        var links = new SortedDictionary<string, IReadOnlyList<Location>>(StringComparer.Ordinal);
        foreach (
            var places in written
                .Select(link => (Address: AddressOf(link.Url), link.Location))
                .Where(link => link.Address is not null)
                .GroupBy(link => link.Address!, link => link.Location, StringComparer.Ordinal)
        )
            links.Add(places.Key, [.. places.Distinct().Order()]);
        return links;
    }

    static string? AddressOf(string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal))
            url = "https:" + url;
        return
            UrlPolicy.Allows(url)
            && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.Length > 0
            ? address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : null;
    }

    static IEnumerable<(string Url, Location Location)> Helplines(Site site)
    {
        // Read again, for the places.
        if (
            site.Sources.FirstOrDefault(file => file.Name == Helpline.FileName) is not { } file
            || SourceText.Read(file, new DiagnosticBag()) is not { } text
        )
            return [];
        return Yaml.Read(text, file.DisplayPath, 1, new DiagnosticBag()) is ListNode lines
            ? lines
                .Items.OfType<MapNode>()
                .Select(line => line.Find("url")?.Value)
                .OfType<ScalarNode>()
                .Select(url => (url.Text, url.Location))
            : [];
    }
}
