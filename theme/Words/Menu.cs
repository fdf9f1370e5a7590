using Advance.Content;
using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Theme.Words;

/// <summary>What the header leads to: the kinds of content that the site has, then the pages that ask for a place.</summary>
static class Menu
{
    public static IEnumerable<(Permalink Permalink, string Title)> Of(Site site)
    {
        if (site.Items.Count > 0) yield return (site.NewsList, site.Words.Lists.News);
        if (site.Events.Count > 0) yield return (SiteViews.Events, site.Words.Lists.Events);
        if (site.Publications.Count > 0) yield return (SiteViews.Publications, site.Words.Lists.Publications);
        if (site.People.Count > 0) yield return (SiteViews.People, site.Words.Lists.People);
        if (site.Topics.Terms.Count > 0) yield return (SiteViews.Topics, site.Words.Lists.Topics);
        // Help has its own place, above the header.
        foreach (var page in site.Pages.Where(page => page.IsInMenu && !page.IsHome && page.Name != GetHelp.Slug)) yield return (page.Permalink, page.Title);
    }

    /// <summary>The list that a page belongs to, or null.</summary>
    public static Permalink? SectionOf(PageView view, Site site) => view switch
    {
        ItemView { Item: News } or ListView { Kind: ListKind.News } => site.NewsList,
        ItemView { Item: Event } or EventsView => SiteViews.Events,
        ItemView { Item: Publication } or ListView { Kind: ListKind.Publications } => SiteViews.Publications,
        PersonView => SiteViews.People,
        TopicView => SiteViews.Topics,
        _ => null,
    };
}
