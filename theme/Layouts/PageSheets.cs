using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Theme.Layouts;

/// <summary>Which style sheets a page takes in, besides the one that every page has.</summary>
static class PageSheets
{
    const string Name = "css/name.css", Languages = "css/languages.css";
    const string Home = "css/home.css", Help = "css/help.css", Lists = "css/lists.css";

    /// <summary>What a search shows. Other pages load it when their search form is used.</summary>
    public const string Searching = "css/searching.css";

    /// <summary>All of them. Pages and hosts allow each by its hash.</summary>
    public static IReadOnlyList<string> All { get; } = [Name, Languages, Home, Help, Lists, Searching];

    public static IReadOnlyList<string> Of(PageView view, Site site) => [.. OfSite(site), .. OfKind(view)];

    static IEnumerable<string> OfSite(Site site)
    {
        if (!Wordmark.IsDrawn(site.Settings.SiteTitle)) yield return Name;
        if (site.Editions.All.Count > 1) yield return Languages;
    }

    static IReadOnlyList<string> OfKind(PageView view) => view switch
    {
        HomeView => [Home],
        PlainPageView { Page.IsHelp: true } => [Help],
        PlainPageView or ItemView => [],
        NotFoundView => [Searching],
        SearchView => [Lists, Searching],
        _ => [Lists],
    };
}
