using Advance.Sites;

namespace Advance.Search.Expectations;

/// <summary>
/// Resolves the name by which someone refers to a page: its file (<c>publications/pathways.md</c>, with or without the
/// extension, or the path that messages show), its address as in a link or a browser, or an <c>xref:</c>.
/// </summary>
public static class PageName
{
    /// <summary>Why a page that exists can't be found by searching, as the end of a sentence.</summary>
    public const string NotSearched =
        "not in the search index, which holds news, events, publications, people, topics and pages with a text of " + "their own";

    /// <summary>The page's address, or what is wrong with the name.</summary>
    public static LinkTarget Find(string name, Site site)
    {
        var path = PathOf(name, site);
        var target = site.Links.Resolve(path, from: null);
        if (target.IsUnknown && !path.EndsWith('/') && site.Links.Resolve(path + ".md", from: null) is { IsUnknown: false } file)
            target = file;
        return target with { Href = target.Href.Split('#', '?')[0] };
    }

    /// <summary><c> Did you mean 'x'?</c>, written in the same form as the name, or an empty string.</summary>
    public static string DidYouMean(string name, Site site) =>
        site.Links.Nearest(PathOf(name, site), from: null) is not { } nearest ? ""
        : name.StartsWith('/') || name.StartsWith("xref:", StringComparison.OrdinalIgnoreCase) || nearest.Length < 2
            ? $" Did you mean '{nearest}'?"
        : $" Did you mean '{nearest.Trim('/')}'?";

    /// <summary>
    /// The path within the site, without the host (its own or a preview's) and without the base path.
    /// </summary>
    static string PathOf(string name, Site site)
    {
        if (site.Sources.FirstOrDefault(file => file.DisplayPath == name || file.DisplayPath == name + ".md") is { } source)
            return source.Name;
        if (
            Uri.TryCreate(name, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && (url.IsLoopback || url.Authority == site.Settings.Host)
        )
            name = Uri.UnescapeDataString(url.AbsolutePath);
        var root = site.Settings.LinkRoot;
        return root.Length > 0 && name.StartsWith(root + "/", StringComparison.Ordinal) ? name[root.Length..] : name;
    }
}
