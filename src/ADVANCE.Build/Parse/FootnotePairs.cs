using System.Text;
using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Each footnote has a marker in the text and its own text below. Markdig shows a marker without a footnote as typed, and
/// drops a footnote without a marker.
/// </summary>
static partial class FootnotePairs
{
    static readonly Rule Unpaired = new(
        "ADV0206",
        Severity.Warning,
        "A footnote has no text, or nothing refers to it",
        "Write the marker '[^name]' in the text, and the footnote on a line of its own: '[^name]: …'."
    );

    static readonly Rule Twice = new(
        "ADV0060",
        Severity.Warning,
        "A footnote is defined twice",
        "Give each footnote a different name."
    );

    /// <param name="body">The tree.</param>
    /// <param name="markdown">The Markdown that it was made from.</param>
    /// <param name="start">Where the body begins.</param>
    /// <param name="diagnostics">Gets a message for a marker or footnote without its partner.</param>
    public static void Check(MarkdownDocument body, string markdown, Location start, DiagnosticBag diagnostics)
    {
        // Both begin with these characters, and few texts contain any.
        if (!markdown.Contains("[^", StringComparison.Ordinal))
            return;
        var first = new Dictionary<string, Footnote>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var definition in body.OfType<LinkReferenceDefinitionGroup>()
                .SelectMany(group => group)
                .OfType<FootnoteLinkReferenceDefinition>()
        )
        {
            if (!first.TryAdd(definition.Label ?? "", definition.Footnote))
            {
                if (first[definition.Label ?? ""] is { Order: >= 0 } shown)
                    diagnostics.Report(
                        Twice,
                        start with
                        {
                            Line = start.Line + definition.Line,
                        },
                        $"The footnote '[{definition.Label}]' is already defined on line {start.Line + shown.Line}. "
                            + "Readers see that one and not this one."
                    );
            }
            else if (definition.Footnote is { Order: < 0 } unused)
                diagnostics.Report(
                    Unpaired,
                    start with
                    {
                        Line = start.Line + unused.Line,
                    },
                    $"Nothing in the text refers to the footnote '[{definition.Label}]', so readers don't see it."
                );
        }
        foreach (var paragraph in body.Descendants<LeafBlock>())
        {
            if (paragraph.Inline is not { } inlines)
                continue;
            var place = new Cursor(inlines);
            foreach (Match marker in Marker().Matches(Literals(inlines)))
            {
                // Markdig keeps no position for a bracket that didn't begin a link, but does for what follows it.
                var (node, offset) = place.MoveTo(marker.Index + 1);
                diagnostics.Report(
                    Unpaired,
                    At(node, offset - 1),
                    $"The footnote '{marker.Value}' has no text, so readers see the marker as typed."
                );
            }
        }

        Location At(Inline node, int offset) => start with { Line = start.Line + node.Line, Column = node.Column + offset + 1 };
    }

    /// <summary>
    /// Finds the inline that a position in <see cref="Literals"/> comes from, and how far into it. Positions must be
    /// requested in order.
    /// </summary>
    sealed class Cursor(ContainerInline inlines)
    {
        Inline node = inlines.FirstChild!;
        int start;

        public (Inline Node, int Offset) MoveTo(int index)
        {
            while (index >= start + LengthOf(node))
            {
                start += LengthOf(node);
                node = node.NextSibling!;
            }
            return (node, index - start);
        }

        static int LengthOf(Inline inline) =>
            inline is LiteralInline { IsFirstCharacterEscaped: false } literal ? literal.Content.Length : 1;
    }

    /// <summary>The plain text directly in a paragraph; code, links and escaped characters are left out.</summary>
    static string Literals(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
            text.Append(inline is LiteralInline { IsFirstCharacterEscaped: false } literal ? literal.Content.AsSpan() : " ");
        return text.ToString();
    }

    [GeneratedRegex(@"\[\^[^\[\]\s]+\]")]
    private static partial Regex Marker();
}
