using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Syntax;

namespace Advance.Check.Markup;

/// <summary>
/// Finds where words are in the source of a block. Markdig keeps no position for markup that turned out to be text.
/// </summary>
sealed class MarkupPlaces(LeafBlock block, Document document, OtherDialects dialects)
{
    // Each unsuccessful search reads the whole block.
    const int MostMisses = 100;

    int reached,
        next,
        lines,
        lineStart = -1,
        misses,
        found;

    /// <summary>True if the words that were found last, or part of them, are another tool's markup.</summary>
    /// <param name="length">The length of the words.</param>
    public bool AreTaken(int length) =>
        dialects.Holds(block.Span.Start + Math.Max(found, 0), found < 0 ? block.Span.Length : length);

    /// <summary>
    /// The position of the words, usually after the previous ones; the block's position if they aren't found.
    /// </summary>
    public Location Of(ReadOnlySpan<char> words)
    {
        var place = document.At(block);
        found = -1;
        if (misses >= MostMisses)
            return place;
        var source = document.Markdown.AsSpan(block.Span.Start, block.Span.Length);
        var index = source[next..].IndexOf(words);
        if (index >= 0)
            index += next;
        else
        {
            misses++;
            index = source.IndexOf(words);
            (reached, next, lines, lineStart) = (0, 0, 0, -1);
        }
        if (index < 0)
            return place;
        Pass(source[reached..index], index);
        found = index;
        next = index + words.Length;
        return place with { Line = place.Line + lines, Column = lines > 0 ? index - lineStart : place.Column + index };
    }

    void Pass(ReadOnlySpan<char> passed, int index)
    {
        lines += passed.Count('\n');
        if (passed.LastIndexOf('\n') is >= 0 and var newline)
            lineStart = reached + newline;
        reached = index;
    }
}
