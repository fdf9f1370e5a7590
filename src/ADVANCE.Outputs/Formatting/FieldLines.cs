using Advance.Data;

namespace Advance.Formatting;

/// <summary>The lines of front matter, split by field.</summary>
/// <param name="Fields">In the order of the file.</param>
/// <param name="After">Comments and blank lines after the last field.</param>
sealed record FieldLines(IReadOnlyList<FieldLines.Field> Fields, string After)
{
    /// <param name="Entry">The field in these lines.</param>
    /// <param name="CommentsAbove">Comment lines between the field above and this one, with their line ends.</param>
    /// <param name="Text">Its own lines, with their line ends.</param>
    /// <param name="KeyLength">The length of the key at the beginning of <paramref name="Text"/>.</param>
    public sealed record Field(MapEntry Entry, string CommentsAbove, string Text, int KeyLength)
    {
        /// <summary>True if the lines may contain a comment; a '#' in a quoted text counts as one.</summary>
        public bool HasComment =>
            Text.Contains(" #", StringComparison.Ordinal)
            || Text.Contains("\t#", StringComparison.Ordinal)
            || Text.Contains("\n#", StringComparison.Ordinal);
    }

    /// <summary>Null if the fields aren't one below the other, each at the beginning of a line.</summary>
    public static FieldLines? Split(string yaml, MapNode map)
    {
        if (HasOtherLineEnds(yaml))
            return null;
        var lines = LinesOf(yaml);
        var starts = map.Entries.Select(entry => entry.Location.Line - 1).ToArray();
        if (
            map.Entries.Any(entry =>
                entry.Location.Column != 1 || !lines[entry.Location.Line - 1].StartsWith(entry.Key, StringComparison.Ordinal)
            )
            || starts.Distinct().Count() != starts.Length
        )
            return null;

        var fields = new List<Field>();
        var above = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : lines.Count;
            // Comments and blank lines at the end belong to what follows, unless they are part of a text.
            while (end > starts[i] + 1 && IsOutside(lines[end - 1]))
                end--;
            fields.Add(
                new Field(
                    map.Entries[i],
                    Comments(lines, above, starts[i]),
                    Closed(string.Concat(lines.Skip(starts[i]).Take(end - starts[i]))),
                    map.Entries[i].Key.Length
                )
            );
            above = end;
        }
        return new FieldLines(fields, Comments(lines, above, lines.Count));
    }

    // After each of these, the YAML reader counts one line more than this code does.
    static bool HasOtherLineEnds(string yaml) =>
        yaml.Replace("\r\n", "\n", StringComparison.Ordinal).Contains('\r', StringComparison.Ordinal);

    static bool IsOutside(string line) => line.StartsWith('#') || string.IsNullOrWhiteSpace(line);

    // Blank lines separate comments from one another; between fields without comments they mean nothing.
    static string Comments(List<string> lines, int from, int to)
    {
        var between = lines.GetRange(from, to - from);
        return between.Exists(line => !string.IsNullOrWhiteSpace(line)) ? string.Concat(between.Select(Closed)) : "";
    }

    static string Closed(string lines) => lines.EndsWith('\n') ? lines : lines + "\n";

    static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var newline ? newline + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }
        return lines;
    }
}
