using System.Text;
using Advance.Assets;
using Advance.Content;
using Advance.Render;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pages;

/// <summary>The theme's files and every HTML page, in every language.</summary>
/// <param name="theme">Renders the pages.</param>
/// <param name="root">The site's root folder, which contains the theme folder; files there override the theme's built-in
/// files.</param>
/// <param name="pictures">Publishes the input's pictures.</param>
public sealed class PageGenerator(ITheme theme, string root, IPictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        var assets = theme.Assets(root, site.Settings);
        var editions = site.Editions.All.Select(edition => (Site: edition, Words: WordsOf(edition))).ToList();
        foreach (
            var file in assets.Files.Concat(
                editions.Select(edition => edition.Words).OfType<OutputFile>().DistinctBy(file => file.Path)
            )
        )
            yield return file;

        var markup = theme.Markup.With([
            .. assets.InPages.Select(asset => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(asset.Text)),
        ]);
        foreach (var (edition, words) in editions)
        {
            var context = new PageContext(edition, assets, pictures, words is { } file ? new Permalink("/" + file.Path) : null);
            foreach (var view in edition.Views)
                yield return new OutputFile(view.Permalink.OutputPath, () => theme.Render(view, context)) with
                {
                    Markup = markup,
                };
        }
    }

    OutputFile? WordsOf(Site edition)
    {
        if (theme.ScriptWords(edition.Words) is not { } script)
            return null;
        var bytes = Encoding.UTF8.GetBytes(script);
        return OutputFile.Bytes(AssetManifest.Hashed("words.js", bytes).OutputPath, bytes);
    }
}
