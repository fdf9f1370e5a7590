using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>
/// Reads a group of fields even where one of them is broken: after it the next line with a name and a colon is read as a field
/// again, as compilers go on after a mistake. So one slip of YAML does not hide a wrong date five lines below it.
/// </summary>
static partial class FieldRecovery
{
    // A file with more is refused whole.
    const int MostFields = 100;

    /// <param name="text">One YAML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Told of what is broken.</param>
    /// <param name="isWhole">False if a diagnostic was reported for which nothing may be published.</param>
    /// <param name="lacksFields">True if a field is broken, so that its name or its value is not known.</param>
    /// <returns>What could be read; null if nothing could.</returns>
    public static DataNode? Read(
        string text, string file, int firstLine, DiagnosticBag diagnostics, out bool isWhole, out bool lacksFields)
    {
        var own = new DiagnosticBag();
        var node = Yaml.ReadFirsts(text, file, firstLine, own, out isWhole);
        foreach (var diagnostic in own.All) diagnostics.Add(diagnostic);
        lacksFields = node is null;
        if (node is not null) return node;
        // What is too long or too deep was made to be so.
        var error = own.All.FirstOrDefault(one => one.Severity == Severity.Error);
        if (error is null || error.Rule == TooMuchException.Rule) return null;
        var start = new Location(file, firstLine);
        return new MapNode(Fields(text, start, error.Location.Line, diagnostics), start);
    }

    static IReadOnlyList<MapEntry> Fields(string text, Location start, int brokenLine, DiagnosticBag diagnostics)
    {
        var entries = new MapEntries(diagnostics);
        var begins = FieldLine().Matches(text).Select(match => match.Index).Take(MostFields + 1).ToArray();
        if (begins.Length > MostFields) return [];
        var line = start.Line;
        for (var i = 0; i < begins.Length; i++)
        {
            line += text.AsSpan(i == 0 ? 0 : begins[i - 1], begins[i] - (i == 0 ? 0 : begins[i - 1])).Count('\n');
            var own = new DiagnosticBag();
            var part = text[begins[i]..(i + 1 < begins.Length ? begins[i + 1] : text.Length)];
            var field = Yaml.ReadFirsts(part, start.File, line, own, out _) as MapNode;
            // The first broken field was reported by the reader of the whole.
            if (field is not null || line > brokenLine)
                foreach (var diagnostic in own.All) diagnostics.Add(diagnostic);
            foreach (var entry in field?.Entries ?? []) entries.Add(entry);
        }
        return entries.Firsts;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_-]*:(?=\s)", RegexOptions.Multiline)]
    private static partial Regex FieldLine();
}
