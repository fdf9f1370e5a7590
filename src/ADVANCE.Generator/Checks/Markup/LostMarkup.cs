using System.Text;
using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Checks.Markup;

/// <summary>Text that was meant as a link, a heading or a table (CommonMark 0.31.2, 6.3 and 4.2; GitHub's tables) and is none.</summary>
static partial class LostMarkup
{
    public static void Look(LeafBlock block, Document document, DiagnosticBag diagnostics)
    {
        if (block.Inline is not { } inlines) return;
        Links(inlines, block, document, diagnostics);
        if (block is not ParagraphBlock) return;
        var text = TextOf(inlines);
        if (Heading().Match(text) is { Success: true } heading) Tell(heading, "A heading needs a space after its last '#'.", block, document, diagnostics);
        if (Rows().Match(text) is { Success: true } rows)
            Tell(rows, Dashes().IsMatch(document.Markdown.AsSpan(block.Span.Start, block.Span.Length))
                ? "These lines make no table, since another line belongs to their paragraph. Leave a blank line above and below the table."
                : "These lines make no table. Write a row of dashes below the first one, with as many cells as it has: |---|---|.", block, document, diagnostics);
    }

    static void Links(ContainerInline inlines, LeafBlock block, Document document, DiagnosticBag diagnostics)
    {
        foreach (var inner in inlines.OfType<EmphasisInline>()) Links(inner, block, document, diagnostics);
        foreach (Match match in Link().Matches(TextOf(inlines)))
        {
            Tell(match, match switch
            {
                _ when match.Groups["gap"].Success => "This is no link, since a space stands between ']' and '('. Take it away.",
                _ when match.Groups["turned"].Success => "A link has its words in square brackets and its address in round ones: [words](address).",
                _ when match.Groups["open"].Success => "This link is never closed. Write ')' after its address.",
                _ => "This is no link, since there is a space between the round brackets. In an address write %20 for it.",
            }, block, document, diagnostics);
        }
    }

    /// <summary>True if the link is one that Markdown made of the address in a link that failed.</summary>
    public static bool IsInside(Link link, Document document)
    {
        var line = document.Markdown.AsSpan();
        for (var i = document.BodyLine; i < link.Location.Line; i++) line = line[(line.IndexOf('\n') + 1)..];
        var before = line[..Math.Min(line.Length, link.Location.Column - 1)];
        return before.EndsWith("](") || before.EndsWith("] (") || before.EndsWith(")[");
    }

    // Markdig gives signs that turned out to be none no place of their own.
    static void Tell(Match match, string message, LeafBlock block, Document document, DiagnosticBag diagnostics)
    {
        var place = document.At(block);
        var begin = match.Value.AsSpan();
        begin = begin.IndexOfAny(More, '\n') is > 0 and var end ? begin[..end] : begin;
        var source = document.Markdown.AsSpan(block.Span.Start, block.Span.Length);
        if (source.IndexOf(begin) is > 0 and var index)
            place = place with { Line = place.Line + source[..index].Count('\n'), Column = source[..index].LastIndexOf('\n') is >= 0 and var newline ? index - newline : place.Column + index };
        diagnostics.Report(MarkupCheck.Lost, place, message);
    }

    // Stands for a link, a picture, code or emphasis (U+FFFC, object replacement character).
    const char More = '\uFFFC';

    static string TextOf(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else text.Append(inline is LineBreakInline ? '\n' : More);
        }
        return text.ToString();
    }

    const string Address = @"(?:\uFFFC|https?:|www\.|mailto:|xref:|\.{0,2}/\S|[\w./-]+\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)\b)";

    [GeneratedRegex(@"\[[^\[\]\n]+\](?:(?<gap>\s)\(" + Address + @"|\((?:xref:)?[^()\n]*\s[^()\n]*\)|(?<open>\()" + Address + @"[^()\n]*(?:\n|$))|(?<turned>\([^()\n]+\)\[" + Address + ")")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^|\n)#{2,6}(?=\p{L})")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=^|\n)\|[^\n]*[^\n|\s][^\n]*\|[^\n]*\|[ \t]*\n\|(?![ :|-]+\|[ \t]*\n)[^\n]*\|[^\n]*\|")]
    private static partial Regex Rows();

    [GeneratedRegex(@"(?<=^|\n)[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|[ :|-]*(?=\n|$)")]
    private static partial Regex Dashes();
}
