using Advance.Diagnostics;
using Tomlyn.Syntax;

namespace Advance.Data;

/// <summary>Converts Tomlyn's positions, whose columns are code points from 0, to those of all other readers.</summary>
/// <param name="text">The whole TOML.</param>
/// <param name="start">Where it begins in its file.</param>
sealed class TomlPlaces(string text, Location start)
{
    readonly string[] lines = text.Split('\n');

    /// <summary>The line that a position is in, or the last one.</summary>
    public string LineOf(TextPosition place) => lines[Math.Clamp(place.Line, 0, lines.Length - 1)];

    public Location At(TextPosition place)
    {
        var line = LineOf(place);
        var (column, left) = (0, place.Column);
        while (left-- > 0 && column < line.Length)
            column += char.IsSurrogatePair(line, column) ? 2 : 1;
        return start with { Line = start.Line + Math.Clamp(place.Line, 0, lines.Length - 1), Column = column + 1 };
    }
}
