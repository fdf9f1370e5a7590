using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Theme.Layouts;

/// <summary>Which style sheets a page takes in, besides the one that every page has.</summary>
static class PageSheets
{
    const string Name = "css/name.css",
        Languages = "css/languages.css",
        Places = "css/places.css";

    /// <summary>What a search shows. Other pages load it when their search form is used.</summary>
    public const string Searching = "css/searching.css";

    /// <summary>All of them. Hosts allow each by its hash.</summary>
    public static IReadOnlyList<string> All { get; } = [Name, Languages, Places, Searching];

    public static IReadOnlyList<string> Of(PageView view, Site site) => [.. OfSite(site), .. OfKind(view)];

    /// <summary>
    /// Those that the policy of each page allows by their hashes: a browser holds a page that is opened in another's place
    /// (js/replace-main.js) to the other's policy while it reads it, and any page may be opened in any other's.
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
