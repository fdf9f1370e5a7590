using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// The address by which other people's calendars and feed readers know an entry. It stays the same when the file is renamed and
/// <c>redirect_from</c> has the old address, so that nobody sees an event twice or an old text as new.
/// </summary>
public static class Identity
{
    const string IndexPage = "index.html";

    /// <summary>
    /// The first old address that could have been the entry's own (a folder of its kind, then one part), or else its address.
    /// Authors who rename a file again add the newer old address at the end. Short addresses such as <c>/launch/</c> don't
    /// count.
    /// </summary>
    public static Permalink Of(Site site, Entry entry)
    {
        if (entry.RedirectFrom.Count == 0)
            return entry.Permalink;
        var home = site.Editions.Of(entry).Places.Home.Path;
        foreach (var redirect in Redirect.Of(entry))
        {
            var path = redirect.From.Path;
            if (path.EndsWith('/' + IndexPage, StringComparison.Ordinal))
                path = path[..^IndexPage.Length];
            if (
                path.StartsWith(home, StringComparison.Ordinal)
                && path[home.Length..].Split('/') is [var section, _, ""]
                && IsOfKind(site, entry, section)
            )
                return new Permalink(path);
        }
        return entry.Permalink;
    }

    // News that becomes an event keeps its identity in feeds.
    static bool IsOfKind(Site site, Entry entry, string section) =>
        site.Settings.Sections.GetValueOrDefault(section) is { } kind
        && (
            entry is Item
                ? kind == News.Type.Name || kind == Event.Type.Name || kind == Publication.Type.Name
                : kind == site.Settings.Sections.GetValueOrDefault(entry.Document.Source.Section ?? "")
        );
}
