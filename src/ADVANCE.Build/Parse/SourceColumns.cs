using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Corrects the lines and columns of a body's nodes to those that editors show, if Markdig counts differently.
/// </summary>
static class SourceColumns
{
    /// <summary>
    /// Corrects nodes after a tab, which Markdig counts as the columns up to its tab stop (CommonMark 0.31.2, section 2.2),
    /// and the words of a paragraph that begins with link reference definitions (4.7), which Markdig places where the
    /// definitions are.
    /// </summary>
    /// <param name="body">Its nodes have precise spans.</param>
    /// <param name="markdown">The Markdown that it was parsed from.</param>
    public static void Correct(MarkdownDocument body, string markdown)
    {
        var definitions = body.OfType<LinkReferenceDefinitionGroup>()
            .SelectMany(group => group)
            .Select(one => one.Span.Start)
            .ToHashSet();
        var hasTabs = markdown.Contains('\t', StringComparison.Ordinal);
        if (definitions.Count == 0 && !hasTabs)
            return;
        var starts = LineStarts(markdown);
        if (definitions.Count > 0)
        {
            foreach (var paragraph in body.Descendants<ParagraphBlock>().Where(block => definitions.Contains(block.Span.Start)))
            foreach (var inline in paragraph.Inline?.Descendants() ?? [])
                PlaceBySpan((Inline)inline, starts);
        }
        if (!hasTabs)
            return;
        foreach (var node in body.Descendants())
        {
            if (node.Line >= starts.Count || node.Span.Start < starts[node.Line])
                continue;
            if (node.Line + 1 < starts.Count && node.Span.Start >= starts[node.Line + 1])
                continue;
            node.Column = node.Span.Start - starts[node.Line];
        }
    }

    static void PlaceBySpan(Inline inline, List<int> starts)
    {
        // A node made from others has no position of its own.
        if (inline.Span.IsEmpty)
            return;
        var found = starts.BinarySearch(inline.Span.Start);
        inline.Line = found >= 0 ? found : ~found - 1;
        inline.Column = inline.Span.Start - starts[inline.Line];
    }

    static List<int> LineStarts(string markdown)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\n' || (markdown[i] == '\r' && (i + 1 == markdown.Length || markdown[i + 1] != '\n')))
                starts.Add(i + 1);
        }
        return starts;
    }
}
