using System.Text.RegularExpressions;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Accessibility;

/// <summary>
/// A bold line on its own above a text looks like a heading, but isn't one to a screen reader (WCAG 2.2, 1.3.1; failure F2).
/// </summary>
static partial class BoldHeadings
{
    static readonly Rule Posing = new(
        "ADV0407",
        Severity.Warning,
        "A bold line is used as a heading",
        "Begin the line with '##', or as many '#' as its level needs, and remove the asterisks."
    );

    // A heading is shorter; a longer bold line is an important sentence.
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
        // A whole sentence is emphasised, and words with a colon introduce what follows.
        if (
            text.Length is 0 or > Longest
            || text[^1] is '.' or '!' or '…' or ',' or ';' or ':'
            || Caption().IsMatch(text)
            || bold.Descendants<LinkInline>().Any()
        )
            return;
        diagnostics.Report(Posing, document.At(paragraph), $"'{text}' is bold and on a line of its own, like a heading.");
    }

    /// <summary>The emphasis if it is the whole line, or null.</summary>
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
    /// True for what a heading can be above. Above code or a picture the line may be its caption, and several bold lines are
    /// an address or a list of names.
    /// </summary>
    static bool IsText(Block next) =>
        next is ListBlock or QuoteBlock
        || (
            next is ParagraphBlock { Inline: { FirstChild: not LinkInline { IsImage: true } } inlines } && Alone(inlines) is null
        );

    [GeneratedRegex(@"^(Figure|Fig\.?|Table|Box|Image|Photo)\s*\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
