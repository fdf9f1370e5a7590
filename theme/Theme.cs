using System.Text.Encodings.Web;
using System.Text.Unicode;
using Advance.Assets;
using Advance.Languages;
using Advance.Pages;
using Advance.Read;
using Advance.Render.HtmlReading.Markup;
using Advance.Sites;
using Advance.Theme.Layouts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Advance.Theme;

/// <summary>The site's look. <c>Pages/AnyPage.razor</c> says which component renders which page.</summary>
public sealed class Theme : ITheme
{
    // Letters of all scripts stay unescaped; only HTML's special characters are escaped.
    static readonly IServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    public IReadOnlyCollection<string> Layouts { get; } = [.. PlainLayouts.All.Keys.Order(StringComparer.Ordinal)];

    public IReadOnlyCollection<string> Anchors => PageIds.All;

    public IReadOnlyList<ThemeFile> Files { get; } = EmbeddedFiles.All;

    public string Notices => EmbeddedFiles.Notices;

    public PageAssets InPages { get; } = new("css/site.css", "js/site.js", PageSheets.All);

    PageMarkup ITheme.Markup => Markup.All;

    // In the form that js/words.js reads.
    public string ScriptWords(Wording words) => $"document.words={ScriptJson.Of(words)};\n";

    public string Render(PageView view, PageContext context)
    {
        // A new renderer for each page: a renderer keeps every root component that it has ever rendered.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer
            .Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(
                    new Dictionary<string, object?> { ["View"] = view, ["Context"] = context }
                );
                var page = await renderer.RenderComponentAsync<Document>(parameters);
                // The encoder can't be told to keep a plus sign, and programs that only look for "application/ld+json" must
                // find it. It can't keep an apostrophe either, which is safe because all attribute values are in double quotes.
                var html = VoidTags
                    .In(page.ToHtmlString())
                    .Replace("&#x2B;", "+", StringComparison.Ordinal)
                    .Replace("&#x27;", "'", StringComparison.Ordinal)
                    .ReplaceLineEndings("\n");
                return string.Concat("<!doctype html>\n", Indents.Without(html).AsSpan().Trim(), "\n");
            })
            .GetAwaiter()
            .GetResult();
    }
}
