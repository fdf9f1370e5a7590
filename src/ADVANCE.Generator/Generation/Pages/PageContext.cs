using Advance.Content;
using Advance.Generation.Assets;
using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Generation.Pages;

/// <summary>What a theme needs to draw any page.</summary>
/// <param name="Site">The whole site.</param>
/// <param name="Assets">Addresses of the theme's files.</param>
public sealed record PageContext(Site Site, AssetManifest Assets)
{
    readonly StructuredData.PageData data = new(Site);

    /// <summary>What the page says to machines: JSON-LD that may stand in a script element, or null.</summary>
    public string? Data(PageView view) => data.Of(view);

    /// <summary>A link to an address of this site.</summary>
    public string Href(Permalink permalink) => Site.Href(permalink);

    /// <summary>The address of a theme file by its name below <c>assets</c>: <c>css/site.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file: a mistake in the theme.</exception>
    public string Asset(string name) => Site.Href(Assets[name]);

    /// <summary>The body as HTML, with its links resolved.</summary>
    public string Body(Entry entry) => Bodies.Html(Site, entry);

    /// <summary>An address in an entry's front matter, as it goes into the page.</summary>
    public string Resolve(string url, Entry from) => Site.Links.Resolve(url, from).Href;
}
