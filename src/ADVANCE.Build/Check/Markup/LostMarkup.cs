using System.Text;
using System.Text.RegularExpressions;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Markup;

/// <summary>
/// Text that was meant as a link, a heading or a table (CommonMark 0.31.2, 6.3 and 4.2; GitHub's tables) but isn't one.
/// </summary>
static partial class LostMarkup
{
    /// <param name="block">In the body.</param>
    /// <param name="document">The document.</param>
    /// <param name="dialects">Other tools' markup in the block, which is reported elsewhere.</param>
    /// <param name="diagnostics">Gets a message for what is lost.</param>
    public static void Look(LeafBlock block, Document document, OtherDialects dialects, DiagnosticBag diagnostics)
    {
        if (block.Inline is not { } inlines)
            return;
        var places = new MarkupPlaces(block, document, dialects);
        Links(inlines, places, diagnostics);
        if (block is not ParagraphBlock)
            return;
        var text = TextOf(inlines);
        if (Heading().Match(text) is { Success: true } heading)
            Tell(heading.ValueSpan, "A heading needs a space after its last '#'.", places, diagnostics);
        if (LostTable.FirstRow(text) is { } row)
            Tell(
                text.AsSpan(row),
                LostTable.HasDashes(document.Markdown.AsSpan(block.Span.Start, block.Span.Length))
                    ? "These lines aren't a table, because the row of dashes has more or fewer cells than the row above "
                        + "it. Give both the same number."
                    : "These lines aren't a table. Write a row of dashes below the first line, with the same number of "
                        + "cells: |---|---|.",
                places,
                diagnostics
            );
    }

    static void Links(ContainerInline inlines, MarkupPlaces places, DiagnosticBag diagnostics)
    {
        foreach (var inner in inlines.OfType<EmphasisInline>())
            Links(inner, places, diagnostics);
        foreach (Match match in Link().Matches(TextOf(inlines)))
        {
            Tell(
                match.ValueSpan,
                match switch
                {
                    _ when IsTemplate().IsMatch(match.Value) =>
                        "The address of this link contains an instruction for another program, so it doesn't work here. "
                            + "Write the address itself.",
                    _ when match.Groups["gap"].Success =>
                        "This isn't a link, because there is a space between ']' and '('. Delete it.",
                    _ when match.Groups["turned"].Success =>
                        "In a link the words are in square brackets and the address in round ones: [words](address).",
                    _ when match.Groups["open"].Success => "This link is never closed. Write ')' after its address.",
                    _ => "This isn't a link, because its address contains a space. Write %20 instead.",
                },
                places,
                diagnostics
            );
        }
    }

    /// <summary>True if Markdown made the link from the address in a link that failed.</summary>
    /// <param name="link">In the body.</param>
    /// <param name="lines">Of the same body.</param>
    public static bool IsInside(Link link, BodyLines lines)
    {
        var before = lines.Before(link.Location);
        return before.EndsWith("](") || before.EndsWith("] (") || before.EndsWith(")[");
    }

    static void Tell(ReadOnlySpan<char> words, string message, MarkupPlaces places, DiagnosticBag diagnostics)
    {
        var place = places.Of(words.IndexOfAny(More, '\n') is > 0 and var end ? words[..end] : words);
        if (!places.AreTaken(words.Length))
            diagnostics.Report(MarkupCheck.Lost, place, message);
    }

    // Placeholder for a link, a picture, code or emphasis (U+FFFC, object replacement character).
    const char More = '\uFFFC';

    static string TextOf(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline literal)
                text.Append(literal.Content.AsSpan());
            // A bracket that doesn't open anything, and what follows it.
            else if (inline is DelimiterInline open)
                text.Append(open.ToLiteral()).Append(TextOf(open));
            else
                text.Append(inline is LineBreakInline ? '\n' : More);
        }
        return text.ToString();
    }

    const string Address =
        @"(?:\uFFFC|https?:|www\.|mailto:|xref:|\.{0,2}/\S|[\w./-]+\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)\b)";

    [GeneratedRegex(
        @"\[[^\[\]\n]+\](?:(?<gap>\s)\("
            + Address
            + @"|\([^()\s]*(?:\n[^()\n]*|[^\S\n][^()\n]*(?:\n[^()\n]*)?)\)|(?<open>\()"
            + Address
            + @"[^()\n]*(?:\n|$))|(?<turned>\([^()\n]+\)\["
            + Address
            + ")"
    )]
    private static partial Regex Link();

    [GeneratedRegex("[{%}]}|{[{%]")]
    private static partial Regex IsTemplate();

    [GeneratedRegex(@"(?<=^|\n)#{2,6}(?=\p{L})")]
    private static partial Regex Heading();
}
