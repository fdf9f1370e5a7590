using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Theme.Layouts;

/// <summary>Which style sheets a page takes in, besides the one that every page has.</summary>
static class PageSheets
{
    const string Name = "css/name.css", Languages = "css/languages.css", Places = "css/places.css";

    /// <summary>What a search shows. Other pages load it when their search form is used.</summary>
    public const string Searching = "css/searching.css";

    /// <summary>All of them. Hosts allow each by its hash.</summary>
    public static IReadOnlyList<string> All { get; } = [Name, Languages, Places, Searching];

    public static IReadOnlyList<string> Of(PageView view, Site site) => [.. OfSite(site), .. OfKind(view)];

    /// <summary>
    /// Those that the page's policy allows by their hashes: its own, and what stands in any page that a search opens in this
    /// one's place (js/replace-main.js), for a browser holds such a page to the policy of this one while it reads it.
    /// </summary>
    public static IReadOnlyList<string> AllowedIn(PageView view, Site site) => [.. Of(view, site).Union([Places])];

    static IEnumerable<string> OfSite(Site site)
    {
        if (!Wordmark.IsDrawn(site.Settings.SiteTitle)) yield return Name;
        if (site.Editions.All.Count > 1) yield return Languages;
    }

    static IReadOnlyList<string> OfKind(PageView view) => view switch
    {
        PlainPageView { Page.IsHelp: true } => [Places],
        PlainPageView or ItemView => [],
        SearchView or NotFoundView => [Places, Searching],
        _ => [Places],
    };
}
