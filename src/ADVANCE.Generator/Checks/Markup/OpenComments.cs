using Advance.Diagnostics;
using Advance.Parsing;
using Markdig.Syntax;

namespace Advance.Checks.Markup;

/// <summary>
/// Comments that nothing closes: one at the beginning of a line hides the rest of the text, and one in a sentence is shown
/// (CommonMark 0.31.2, 4.6 and 6.6).
/// </summary>
static class OpenComments
{
    static readonly Rule Open = new("ADV0043", Severity.Warning, "A comment is never closed",
        "Write '-->' where the comment ends, or delete '<!--'.");

    const string Opening = "<!--", Closing = "-->";

    public static void Look(HtmlBlock block, Document document, DiagnosticBag diagnostics)
    {
        if (block.Type != HtmlBlockType.Comment) return;
        var text = block.Lines.ToString();
        var close = text.IndexOf(Closing, StringComparison.Ordinal);
        var comment = close < 0 ? text : text.AsSpan(0, close);
        var hasAnother = comment.LastIndexOf(Opening, StringComparison.Ordinal) is > 0 and var second
            && comment[..second].Contains("\n\n", StringComparison.Ordinal);
        if (close < 0)
            Report("Nothing closes this comment, so readers don't see the rest of the text.");
        else if (hasAnother)
            Report("Another comment begins before this one ends, so readers don't see the text between them.");

        void Report(string message) => diagnostics.Report(Open, document.At(block), message);
    }

    /// <param name="source">A block in which what became markup is masked.</param>
    /// <param name="start">Where it begins in the document's Markdown.</param>
    /// <param name="document">The document.</param>
    /// <param name="diagnostics">Told of the first.</param>
    public static void Look(string source, int start, Document document, DiagnosticBag diagnostics)
    {
        if (source.IndexOf(Opening, StringComparison.Ordinal) is >= 0 and var open)
            diagnostics.Report(Open, new Dialects.Places(document).At(start + open),
                "Nothing in this paragraph closes the comment, so readers see it.");
    }
}
