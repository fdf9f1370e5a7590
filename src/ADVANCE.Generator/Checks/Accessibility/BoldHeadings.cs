using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Checks.Accessibility;

/// <summary>
/// A line in bold that stands alone over a text looks like a heading, and is none to a screen reader (WCAG 2.2, 1.3.1; failure
/// F2).
/// </summary>
static partial class BoldHeadings
{
    static readonly Rule Posing = new(
        "ADV0407",
        Severity.Warning,
        "A bold line is used as a heading",
        "Begin the line with '##', or as many '#' as its level needs, and remove the asterisks."
    );

    // A heading is shorter; a longer line in bold is a sentence that matters.
    const int Longest = 80;

    public static void Look(
        ParagraphBlock paragraph,
        ContainerBlock around,
        int place,
        Document document,
        DiagnosticBag diagnostics
    )
    {
        if (around is not MarkdownDocument || paragraph.Inline is not { } line || Alone(line) is not { } bold)
            return;
        if (place + 1 == around.Count || !IsText(around[place + 1]))
            return;
        var text = PlainText.Of(bold);
        // A whole sentence is stressed, and words with a colon lead into what follows.
        if (
            text.Length is 0 or > Longest
            || text[^1] is '.' or '!' or '…' or ',' or ';' or ':'
            || Caption().IsMatch(text)
            || bold.Descendants<LinkInline>().Any()
        )
            return;
        diagnostics.Report(Posing, document.At(paragraph), $"'{text}' is bold and on a line of its own, like a heading.");
    }

    /// <summary>The emphasis that is all of the line, or null.</summary>
    static EmphasisInline? Alone(ContainerInline line) =>
        line.FirstChild is EmphasisInline { DelimiterChar: '*' or '_' } only
        && only.NextSibling is null
        && (
            only.DelimiterCount == 2
            || (only.FirstChild is EmphasisInline { DelimiterCount: 2 } inner && inner.NextSibling is null)
        )
            ? only
            : null;

    /// <summary>
    /// What a heading can stand over: over code or a picture the line may be its caption, and bold lines in a row are an address
    /// or a list of names.
    /// </summary>
    static bool IsText(Block next) =>
        next is ListBlock or QuoteBlock
        || (
            next is ParagraphBlock { Inline: { FirstChild: not LinkInline { IsImage: true } } inlines } && Alone(inlines) is null
        );

    [GeneratedRegex(@"^(Figure|Fig\.?|Table|Box|Image|Photo)\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
