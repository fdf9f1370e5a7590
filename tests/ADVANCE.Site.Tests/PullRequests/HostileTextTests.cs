using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace Advance.Tests.PullRequests;

/// <summary>The author of a pull request decides what the comment quotes, but the comment is in the repository's name.</summary>
public sealed class HostileTextTests
{
    internal const string Hostile =
        "@octocat <img src=x onerror=alert(1)> [here](https://evil.example/a) ![](https://evil.example/p.png) <!-- "
        + "advance-check --> www.evil.example https://evil.example/b #1 GH-2 me&#64;evil.example &lt;b&gt; **b** `c` ~~d~~ "
        + "\u202Eesrever";

    static readonly string[] Elements = ["h3", "h4", "p", "ul", "li", "strong", "code", "a"];

    [Fact]
    public void Titles_names_and_messages_contain_no_links_mentions_or_tags()
    {
        var title = Hostile.Replace("'", "''", StringComparison.Ordinal);
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write(
                    "input/news/second.md",
                    $"---\ntitle: '{title}'\ndate: '2026-11-02'\nsummary: '{title}'\ntopics: [rivers]\nauthors: "
                        + $"['{title}']\nimage: {{ src: '/a`@b.png', alt: '{title}' }}\n---\n{title}\n"
                )
                .Write("input/news/third.md", $"---\ntitle: A third note\ndate: '{title}'\n'{title}': 1\n---\nWords.\n")
                .Write("input/people/x.md", $"---\nname: '{title}'\n---\n")
        );

        change.Check("opened-by-hand");

        var comment = change.Comment!;
        Assert.StartsWith("<!-- advance-check -->\n", comment, StringComparison.Ordinal);
        Assert.Equal(0, comment.LastIndexOf('<'));
        Assert.DoesNotContain('\u202E', comment);
        var page = new HtmlParser().ParseDocument(
            Markdown.ToHtml(comment, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build())
        );
        Assert.Empty(page.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Except(Elements));
        Assert.All(page.QuerySelectorAll("a"), link =>
            Assert.StartsWith("https://github.com/field-notes/site/blob/", link.GetAttribute("href"), StringComparison.Ordinal)
        );
        Assert.NotEmpty(page.QuerySelectorAll("a"));
        // Text that GitHub looks for in the rendered page, outside code. An invisible character separates anything that would be
        // a mention.
        foreach (var code in page.QuerySelectorAll("code"))
            code.Remove();
        var text = page.Body.TextContent;
        Assert.Contains("octocat", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"@\w|#\d|GH-\d|www\.|://", text);
    }
}
