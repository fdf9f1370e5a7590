using Advance.Assets;
using Advance.Languages;
using Advance.Pages;
using Advance.Read;
using Advance.Render.HtmlReading.Markup;
using Advance.Sites;
using Advance.Theme.Layouts;
using Microsoft.AspNetCore.Components.Rendering;

namespace Advance.Theme;

/// <summary>The site's look. <c>Pages/AnyPage.razor</c> says which component renders which page.</summary>
public sealed class Theme : ITheme
{
    public IReadOnlyCollection<string> Layouts { get; } = [.. PlainLayouts.All.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyCollection<string> Anchors => PageIds.All;

    public IReadOnlyList<ThemeFile> Files { get; } = EmbeddedFiles.All;

    public string Notices => EmbeddedFiles.Notices;

    public PageAssets InPages { get; } = new("css/site.css", "js/site.js", PageSheets.All);

    PageMarkup ITheme.Markup => Markup.All;

    // In the form that js/words.js reads.
    public string ScriptWords(Wording words) => $"document.words={ScriptJson.Of(words)};\n";

    public ReadOnlyMemory<byte> Render(PageView view, PageContext context)
    {
        var page = new RenderTreeBuilder(context);
        page.AddMarkupContent(0, "<!doctype html>\n");
        new Document { View = view, Context = context }.Write(page);
        page.AddMarkupContent(0, "\n");
        return page.Written;
    }
}
