using Advance.Content;
using Advance.Content.Documents;
using Advance.Sites;

namespace Advance.Inspect;

/// <summary>Finds where in the input an address in a generated page comes from.</summary>
sealed class SourceLinks
{
    readonly ILookup<SiteAddress, (Entry Entry, Link Link)> links;

    public SourceLinks(Site site) =>
        links = site
            .Editions.All.SelectMany(edition => edition.Entries)
            .SelectMany(entry => EntryLinks.Of(entry).Select(link => (Entry: entry, Link: link)))
            .SelectMany(written => Targets(written.Entry, written.Link, site).Select(target => (target, written)))
            .ToLookup(pair => pair.target, pair => pair.written);

    public IEnumerable<(Entry Entry, Link Link)> To(SiteAddress target) => links[target];

    static IEnumerable<SiteAddress> Targets(Entry entry, Link link, Site site)
    {
        var edition = site.Editions.Of(entry);
        var href = edition.Links.Resolve(link.Url, entry).Href;
        if (SiteAddress.Of(href, entry.Permalink.OutputPath, site) is { } target)
            yield return target;
        // Partners have no pages of their own: their texts are on one shared page.
        if (
            entry is Partner
            && href.StartsWith('#')
            && SiteAddress.Of(href, edition.Places.Partners.OutputPath, site) is { } shared
        )
            yield return shared;
    }
}
