using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// Reads a group of fields even if one of them is broken. After it, the next line with a name and a colon is read as a field
/// again, in the same way that compilers continue after a mistake. So one mistake in the YAML doesn't hide a wrong date five
/// lines below it.
/// </summary>
public static partial class FieldRecovery
{
    // A file with more is refused completely.
    const int MostFields = 100;

    /// <param name="text">One YAML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Gets a message for anything that is broken.</param>
    /// <param name="isWhole">False if a reported diagnostic means that nothing may be published.</param>
    /// <param name="lacksFields">True if a field is broken, so that its name or value isn't known.</param>
    /// <returns>What could be read; null if nothing could.</returns>
    public static DataNode? Read(
        string text,
        string file,
        int firstLine,
        DiagnosticBag diagnostics,
        out bool isWhole,
        out bool lacksFields
    )
    {
        var own = new DiagnosticBag();
        var node = Yaml.ReadFirsts(text, file, firstLine, own, out isWhole);
        foreach (var diagnostic in own.All)
            diagnostics.Add(diagnostic);
        lacksFields = node is null;
        if (node is not null)
            return node;
        // Text that is too long or too deep was made that way on purpose.
        var error = own.All.FirstOrDefault(one => one.Severity == Severity.Error);
        if (error is null || error.Rule == LimitException.Rule)
            return null;
        var start = new Location(file, firstLine);
        return new MapNode(Fields(text, start, error.Location.Line, diagnostics), start);
    }

    static IReadOnlyList<MapEntry> Fields(string text, Location start, int brokenLine, DiagnosticBag diagnostics) =>
        Fields(text, start, FieldLine().Matches(text).Select(match => match.Index), brokenLine, diagnostics, (part, line, own) =>
            Yaml.ReadFirsts(part, start.File, line, own, out _) as MapNode
        );

    /// <summary>Reads fields one by one, in any language.</summary>
    /// <param name="text">Text that is broken somewhere.</param>
    /// <param name="start">Where it begins in its file.</param>
    /// <param name="begins">Offsets at which its fields or groups begin.</param>
    /// <param name="brokenLine">The line for which a diagnostic was reported.</param>
    /// <param name="diagnostics">Gets a message for anything else that is broken.</param>
    /// <param name="read">Reads a part that begins at a line.</param>
    public static IReadOnlyList<MapEntry> Fields(
        string text,
        Location start,
        IEnumerable<int> begins,
        int brokenLine,
        DiagnosticBag diagnostics,
        Func<string, int, DiagnosticBag, MapNode?> read
    )
    {
        var twice = new DiagnosticBag();
        var entries = new MapEntries(twice);
        int[] parts = [.. begins.Take(MostFields + 1), text.Length];
        if (parts.Length > MostFields + 1)
            return [];
        var line = start.Line + text.AsSpan(0, parts[0]).Count('\n');
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            var own = new DiagnosticBag();
            var part = text[parts[i]..parts[i + 1]];
            var field = read(part, line, own);
            // The first fault was reported by the reader of the whole text.
            if (field is not null || line > brokenLine)
                foreach (var diagnostic in own.All)
                    diagnostics.Add(diagnostic);
            foreach (var entry in field?.Entries ?? [])
                entries.Add(entry);
            line += part.AsSpan().Count('\n');
        }
        foreach (var diagnostic in twice.All)
            if (diagnostic.Location.Line != brokenLine)
                diagnostics.Add(diagnostic);
        return entries.Firsts;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*:(?=\s)", RegexOptions.Multiline)]
    private static partial Regex FieldLine();
}
