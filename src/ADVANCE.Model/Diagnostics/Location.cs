namespace Advance.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="File">Path relative to the site's root, with <c>/</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units, as in editors.</param>
public readonly record struct Location(string File, int Line = 1, int Column = 1) : IComparable<Location>
{
    /// <summary>A setting that was given on the command line, so it isn't in a file.</summary>
    public static Location CommandLine { get; } = new("-s");

    /// <summary>By file (ordinal), line, column.</summary>
    public int CompareTo(Location other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{File}({Line},{Column})";
}
