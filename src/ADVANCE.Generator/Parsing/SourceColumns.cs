using Markdig.Syntax;

namespace Advance.Parsing;

/// <summary>Gives the nodes of a body the columns that editors show, which count characters.</summary>
static class SourceColumns
{
    /// <summary>Corrects nodes behind a tab, which Markdig counts as the columns to its stop (CommonMark 0.31.2, section 2.2).</summary>
    /// <param name="body">Its nodes have precise spans.</param>
    /// <param name="markdown">What it was parsed from.</param>
    public static void Correct(MarkdownDocument body, string markdown)
    {
        if (!markdown.Contains('\t', StringComparison.Ordinal)) return;
        var starts = LineStarts(markdown);
        foreach (var node in body.Descendants())
        {
            if (node.Line >= starts.Count || node.Span.Start < starts[node.Line]) continue;
            if (node.Line + 1 < starts.Count && node.Span.Start >= starts[node.Line + 1]) continue;
            node.Column = node.Span.Start - starts[node.Line];
        }
    }

    static List<int> LineStarts(string markdown)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\n' || (markdown[i] == '\r' && (i + 1 == markdown.Length || markdown[i + 1] != '\n'))) starts.Add(i + 1);
        }
        return starts;
    }
}
