using System.Text.RegularExpressions;

namespace Advance.Check.Markup;

/// <summary>Rows of a table in a paragraph, whose pipes readers see (GitHub Flavored Markdown, "Tables").</summary>
static partial class LostTable
{
    /// <summary>The first of two lines that look like rows and contain words; null if there are none.</summary>
    public static Range? FirstRow(string text)
    {
        Range? before = null;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (before is not null && IsRow(line, isLast: range.End.Value == text.Length))
                return before;
            before = HasWords(line) ? range : null;
        }
        return null;
    }

    public static bool HasDashes(ReadOnlySpan<char> source) => Dashes().IsMatch(source);

    /// <summary>True for a line that begins and ends with a pipe, and has two pipes after its first word.</summary>
    static bool HasWords(ReadOnlySpan<char> line)
    {
        var row = line.TrimEnd(" \t");
        if (row is not ['|', .., '|'])
            return false;
        for (var i = 1; i < row.Length; i++)
            if (row[i] != '|' && !char.IsWhiteSpace(row[i]))
                return row[i..].Count('|') >= 2;
        return false;
    }

    /// <summary>True for a line with three pipes, the first at its start, unless it is a row of dashes.</summary>
    static bool IsRow(ReadOnlySpan<char> line, bool isLast)
    {
        if (line is not ['|', .. var rest] || rest.Count('|') < 2)
            return false;
        var isRuler =
            !isLast && rest.TrimEnd(" \t") is [.. var cells, '|'] && cells.Length > 0 && cells.IndexOfAnyExcept(" :|-") < 0;
        return !isRuler;
    }

    [GeneratedRegex(@"(?<=^|\n)[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|[ :|-]*(?=\n|$)")]
    private static partial Regex Dashes();
}
