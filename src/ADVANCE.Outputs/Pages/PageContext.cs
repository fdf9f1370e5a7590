using Advance.Assets;
using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Render.Bodies;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pages;

/// <summary>Everything that a theme needs to render any page.</summary>
/// <param name="Site">The whole site.</param>
/// <param name="Assets">Addresses of the theme's files.</param>
/// <param name="Pictures">Publishes the input's pictures.</param>
/// <param name="ScriptWords">The file with the scripts' texts in the site's language (<see
/// cref="ITheme.ScriptWords"/>).</param>
public sealed record PageContext(Site Site, AssetManifest Assets, IPictures Pictures, Permalink? ScriptWords = null)
{
    readonly StructuredData.PageData data = new(Site);

    /// <summary>The page's structured data: JSON-LD that is safe inside a script element, or null.</summary>
    public string? Data(PageView view) => data.Of(view);

    /// <summary>A link to an address of this site.</summary>
    public string Href(Permalink permalink) => Site.Href(permalink);

    /// <summary>The address of a theme file by its name below <c>assets</c>: <c>css/site.css</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file: a mistake in the theme.</exception>
    public string Asset(string name) => Site.Href(Assets[name]);

    /// <summary>The style sheet that is inline in every page's head; null if the theme has none.</summary>
    public InlineAsset? Style => Assets.PageStyle;

    /// <summary>The module that is inline in every page's head; null if the theme has none.</summary>
    public InlineAsset? Script => Assets.PageScript;

    /// <summary>
    /// A style sheet that this kind of page includes, by its name below <c>assets</c> (<see cref="PageAssets.Sheets"/>).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The theme names it nowhere: a mistake in the theme.</exception>
    public InlineAsset Sheet(string name) => Assets.PageSheets[name];

    /// <summary>The policy for the <c>meta</c> element of a page that includes these sheets.</summary>
    public ContentPolicy Policy(IEnumerable<string> sheets) => ContentPolicy.Of(Assets, sheets.Select(Sheet));

    /// <summary>The body as HTML, with its links resolved.</summary>
    public string Body(Entry entry) => Bodies.Html(Site, entry, Pictures);

    /// <summary>How to show the picture in an entry's front matter, or null to show the file as it is.</summary>
    public ShownPicture? Picture(Picture picture, Entry from) =>
        Site.Links.Resolve(picture.Src, from).Asset is { } asset ? Pictures.Show(asset, PicturePlace.Of(from), Site) : null;

    /// <summary>The picture that other programs show with a link to the page, or null if it has none.</summary>
    public PageCard? Card(PageView view) => Pictures.Card(view, Site);

    /// <summary>An address in an entry's front matter, as it is written in the page.</summary>
    public string Resolve(string url, Entry from) => Site.Links.Resolve(url, from).Href;
}
