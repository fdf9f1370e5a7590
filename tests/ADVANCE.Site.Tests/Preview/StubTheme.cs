using System.Text;
using Advance.Assets;
using Advance.Pages;
using Advance.Read;
using Advance.Sites;

namespace Advance.Tests.Preview;

/// <summary>
/// A minimal theme: a strict policy, one linked style sheet, two inline ones and the text. A page titled "Broken
/// template" fails like a component with a bug.
/// </summary>
sealed class StubTheme : ITheme
{
    public IReadOnlyCollection<string> Layouts => ["Page"];
    public IReadOnlyList<ThemeFile> Files =>
        [
            File("css/site.css", "body { margin: 1px }"),
            File("css/page.css", "body { padding: 1px }"),
            File("css/kind.css", "h1 { padding: 1px }"),
        ];
    public PageAssets InPages => new("css/page.css", Sheets: "css/kind.css");

    public ReadOnlyMemory<byte> Render(PageView view, PageContext context) => Encoding.UTF8.GetBytes(Html(view, context));

    static string Html(PageView view, PageContext context)
    {
        if (view.Title == "Broken template")
            throw new InvalidOperationException("No such parameter: <Titel>");
        var body = view switch
        {
            ItemView { Item: var item } => context.Body(item),
            PlainPageView { Page: var page } => context.Body(page),
            HomeView { Page: { } page } => context.Body(page),
            _ => "",
        };
        return $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{context.Policy(["css/kind.css"]).Meta}">
            <title>{view.Title}</title><style>{context.Style!.Text}</style><style>{context.Sheet(
                "css/kind.css"
            ).Text}</style><link rel="stylesheet" href="{context.Asset("css/site.css")}"></head>
            <body class="site"><h1>{view.Title}</h1>{body}</body></html>
            """;
    }

    static ThemeFile File(string name, string text) => new(name, () => Encoding.UTF8.GetBytes(text));
}
