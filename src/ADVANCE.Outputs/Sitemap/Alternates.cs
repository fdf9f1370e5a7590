using Advance.Sites;

namespace Advance.Sitemap;

/// <summary>
/// A page's addresses in every language that it is in, for search engines (<c>hreflang</c>). Every version must list all of
/// them.
/// </summary>
public static class Alternates
{
    /// <summary>
    /// The page itself, its versions in other languages, and <c>x-default</c> for readers of any other language. Empty for a
    /// page in one language, or without a host.
    /// </summary>
    public static IReadOnlyList<(string Language, string Address)> Of(PageView view, Site site)
    {
        if (site.Settings.Origin is null || !view.IsIndexed)
            return [];
        var twins = site.Editions.Twins(view, site).ToArray();
        if (twins.Length == 0)
            return [];
        var all = twins
            .Append((Site: site, View: view))
            .OrderBy(one => site.Editions.All.TakeWhile(edition => edition != one.Site).Count())
            .ToArray();
        return
        [
            .. all.Select(one => (one.Site.Settings.Language, one.Site.Absolute(one.View.Permalink))),
            ("x-default", all[0].Site.Absolute(all[0].View.Permalink)),
        ];
    }
}
