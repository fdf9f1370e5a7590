using Advance.Generation.Pictures;
using Advance.Sites;

namespace Advance.Generation.Pages;

/// <summary>The theme's files and every HTML page, in every language.</summary>
/// <param name="theme">Draws the pages.</param>
/// <param name="root">The site's root, below which the theme's folders lie; files there hide the theme's own of the same name.</param>
/// <param name="pictures">What becomes of the pictures of the input.</param>
public sealed class PageGenerator(ITheme theme, string root, IPictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        var assets = theme.Assets(root, site.Settings);
        foreach (var file in assets.Files) yield return file;

        foreach (var edition in site.Editions.All)
        {
            var context = new PageContext(edition, assets, pictures);
            foreach (var view in edition.Views) yield return OutputFile.Text(view.Permalink.OutputPath, () => theme.Render(view, context));
        }
    }
}
