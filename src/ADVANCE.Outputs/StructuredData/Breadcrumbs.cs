using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>The path from the home page to a page, as a <c>BreadcrumbList</c>.</summary>
sealed class Breadcrumbs(Site site)
{
    readonly Dictionary<string, string> titles = site
        .Views.DistinctBy(view => view.Permalink.Path)
        .ToDictionary(
            view => view.Permalink.Path,
            view => view is HomeView ? site.Settings.SiteTitle : view.Title,
            StringComparer.Ordinal
        );

    /// <summary>The breadcrumbs, or null for the home page.</summary>
    public JsonObject? Of(PageView view)
    {
        if (view is HomeView)
            return null;
        var steps = new JsonArray();
        foreach (var path in Above(view.Permalink.Path).Append(view.Permalink.Path))
            steps.Add(
                (JsonNode)
                    Ld.Thing(
                        "ListItem",
                        ("position", steps.Count + 1),
                        ("name", titles[path]),
                        ("item", site.Absolute(new Permalink(path)))
                    )
            );
        return Ld.Thing("BreadcrumbList", ("itemListElement", steps));
    }

    // The folders in the path that are pages; "/news/page/" isn't one.
    IEnumerable<string> Above(string path)
    {
        for (var slash = 0; slash >= 0 && slash + 1 < path.Length; slash = path.IndexOf('/', slash + 1))
            if (titles.ContainsKey(path[..(slash + 1)]) && slash + 1 < path.Length)
                yield return path[..(slash + 1)];
    }
}
