using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Advance.Fuzz.Oracles;

/// <summary>
/// The promises for a comment on GitHub: read as GitHub Flavored Markdown, it contains no link, picture or element that a
/// stranger wrote.
/// </summary>
static class CommentPromises
{
    static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseMathematics()
        .Build();

    static readonly HashSet<string> Allowed = new(
        ["ul", "li", "p", "code", "strong", "table", "thead", "tbody", "tr", "th", "td", "html", "head", "body"],
        StringComparer.Ordinal
    );

    /// <param name="comment">The comment in Markdown.</param>
    /// <param name="text">The stranger's text, for the message.</param>
    public static void Hold(string comment, string text = "")
    {
        var document = new HtmlParser().ParseDocument(Markdown.ToHtml(comment, GitHub));
        if (document.All.FirstOrDefault(element => !Allowed.Contains(element.LocalName) && !IsNumber(element)) is { } other)
            throw new BrokenPromiseException(
                $"A comment has no <{other.LocalName}> by a stranger",
                $"{other.OuterHtml} by\n{comment}\nof\n{text}"
            );
        foreach (
            var words in document
                .Body!.Descendants<IText>()
                .Where(words => words.ParentElement?.LocalName != "code")
                .Select(words => words.Data)
        )
            for (
                var at = words.IndexOf('@', StringComparison.Ordinal);
                at >= 0 && at + 1 < words.Length;
                at = words.IndexOf('@', at + 1)
            )
                if (char.IsAsciiLetterOrDigit(words[at + 1]))
                    throw new BrokenPromiseException("A comment mentions nobody", words);
    }

    // Markdig turns a number into a link, but GitHub doesn't (GitHub Flavored Markdown, 6.9).
    static bool IsNumber(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href")?.StartsWith("tel:", StringComparison.Ordinal) == true;
}
