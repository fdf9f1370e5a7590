using Advance.Content;
using Advance.Sites;

namespace Advance.Theme.Words;

/// <summary>
/// The links in the header: the kinds of content that the site has, then the pages that ask to be in the menu.
/// </summary>
static class Menu
{
    public static IEnumerable<(Permalink Permalink, string Title, string? Language)> Of(Site site)
    {
        if (site.Items.Count > 0)
            yield return (site.NewsList, site.Words.Lists.News, null);
        if (site.Events.Count > 0)
            yield return (site.Places.Events, site.Words.Lists.Events, null);
        if (site.Publications.Count > 0)
            yield return (site.Places.Publications, site.Words.Lists.Publications, null);
        if (site.People.Count > 0)
            yield return (site.Places.People, site.Words.Lists.People, null);
        if (site.Topics.Terms.Count > 0)
            yield return (site.Places.Topics, site.Words.Lists.Topics, null);
        // The help page has its own place, above the header.
        foreach (var page in site.Pages.Concat(site.Lent).Where(page => page.IsInMenu && !page.IsHome && !page.IsHelp))
            yield return (page.Permalink, page.Title, site.OtherLanguageOf(page));
    }

    /// <summary>The list that a page belongs to, or null.</summary>
    public static Permalink? SectionOf(PageView view, Site site) =>
        view switch
        {
            ItemView { Item: News } or ListView { Kind: ListKind.News } => site.NewsList,
            ItemView { Item: Event } or EventsView => site.Places.Events,
            ItemView { Item: Publication } or ListView { Kind: ListKind.Publications } => site.Places.Publications,
            PersonView => site.Places.People,
            TopicView => site.Places.Topics,
            _ => null,
        };
}
