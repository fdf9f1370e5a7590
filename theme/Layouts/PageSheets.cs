using Advance.Sites;

namespace Advance.Theme.Layouts;

/// <summary>The style sheets that a page includes, besides the one that every page has.</summary>
static class PageSheets
{
    const string Name = "css/name.css",
        Languages = "css/languages.css",
        Places = "css/places.css";

    /// <summary>For search results. Other pages load it when their search form is used.</summary>
    public const string Searching = "css/searching.css";

    /// <summary>All of them. Hosts allow each by its hash.</summary>
    public static IReadOnlyList<string> All { get; } = [Name, Languages, Places, Searching];

    public static IReadOnlyList<string> Of(PageView view, Site site) => [.. OfSite(site), .. OfKind(view)];

    /// <summary>
    /// The style sheets that every page's policy allows by their hashes. When one page replaces another (js/replace-main.js),
    /// the browser applies the old page's policy to the new page, and any page may replace any other.
    /// </summary>
    public static IReadOnlyList<string> AllowedOn(Site site) => [.. OfSite(site), Places, Searching];

    static IEnumerable<string> OfSite(Site site)
    {
        if (!Wordmark.IsDrawn(site.Settings.SiteTitle))
            yield return Name;
        if (site.Editions.All.Count > 1)
            yield return Languages;
    }

    static IReadOnlyList<string> OfKind(PageView view) =>
        view switch
        {
            PlainPageView { Page.IsHelp: true } => [Places],
            PlainPageView or ItemView => [],
            SearchView or NotFoundView => [Places, Searching],
            _ => [Places],
        };
}
