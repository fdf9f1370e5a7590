using Advance.Content.Documents;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content;

/// <summary>Every address that an author wrote for an entry.</summary>
public static class EntryLinks
{
    /// <summary>
    /// The addresses in the body, in order, then those in the front matter; a DOI becomes the address that resolves it.
    /// </summary>
    public static IEnumerable<Link> Of(Entry entry)
    {
        foreach (var link in entry.Document.Links)
            yield return link;
        foreach (var (key, url, index) in InFields(entry))
            if (url is not null)
                yield return new Link(url, "", key is "image" or "logo", Where(entry, key, index));
    }

    static IEnumerable<(string Key, string? Url, int Index)> InFields(Entry entry) =>
        entry switch
        {
            Person person => [("url", person.Url, 0), ("image", person.Image?.Src, 0)],
            Partner partner => [("url", partner.Url, 0), ("logo", partner.Logo?.Src, 0)],
            Event happening =>
            [
                ("place", happening.Place?.Url, 0),
                ("registration", happening.Registration?.Url, 0),
                ("image", happening.Image?.Src, 0),
            ],
            Publication paper =>
            [
                ("doi", paper.Doi is { } doi ? DoiName.Url(doi) : null, 0),
                ("open_access", paper.OpenAccess?.Url, 0),
                .. paper.Corrections.Select((correction, index) => ("corrections", correction.Url, index)),
                ("image", paper.Image?.Src, 0),
            ],
            Item item => [("image", item.Image?.Src, 0)],
            _ => [],
        };

    /// <summary>
    /// Where the address is: the group's own <c>url</c>, or the field's value if the author used the short form.
    /// </summary>
    static Location Where(Entry entry, string key, int index)
    {
        var value = entry.Document.FrontMatter.Find(key)?.Value;
        if (value is ListNode list)
            value = list.Items.ElementAtOrDefault(index);
        return ((value as MapNode)?.Find("url")?.Value ?? value ?? entry.Document.FrontMatter).Location;
    }
}
