using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Parse;
using Markdig.Syntax;

namespace Advance.Check.Markup;

/// <summary>
/// Comments at the beginning of a line that aren't closed, or only by the end of another one: they hide the rest of the text
/// (CommonMark 0.31.2, 4.6).
/// </summary>
static class OpenComments
{
    const string Opening = "<!--",
        Closing = "-->";

    public static void Look(HtmlBlock block, Document document, DiagnosticBag diagnostics)
    {
        var text = block.Lines.ToString();
        if (block.Type != HtmlBlockType.Comment)
        {
            if (text.LastIndexOf(Opening, StringComparison.Ordinal) > text.LastIndexOf(Closing, StringComparison.Ordinal))
                Report("The comment isn't closed in this paragraph, so readers don't see the rest of it.");
            return;
        }
        var close = text.IndexOf(Closing, StringComparison.Ordinal);
        var comment = close < 0 ? text : text.AsSpan(0, close);
        var hasAnother =
            comment.LastIndexOf(Opening, StringComparison.Ordinal) is > 0 and var second
            && comment[..second].Contains("\n\n", StringComparison.Ordinal);
        if (close < 0)
            Report("This comment is never closed, so readers don't see the rest of the text.");
        else if (hasAnother)
            Report("Another comment begins before this one ends, so readers don't see the text between them.");

        void Report(string message) => diagnostics.Report(CommentInlines.Unclosed, document.At(block), message);
    }
}
