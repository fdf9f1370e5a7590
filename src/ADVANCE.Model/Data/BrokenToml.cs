using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>Reads TOML's fields even if one of them is broken, as <see cref="FieldRecovery"/> does for YAML.</summary>
public static partial class BrokenToml
{
    /// <param name="text">One TOML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Gets a message for anything that is broken.</param>
    /// <param name="isWhole">False if a reported diagnostic means that nothing may be published.</param>
    /// <param name="lacksFields">True if a field is broken, so that its name or value isn't known.</param>
    public static MapNode? Read(
        string text,
        string file,
        int firstLine,
        DiagnosticBag diagnostics,
        out bool isWhole,
        out bool lacksFields
    )
    {
        var own = new DiagnosticBag();
        var whole = Toml.Read(text, file, firstLine, own);
        foreach (var diagnostic in own.All)
            diagnostics.Add(diagnostic);
        isWhole = whole is not null;
        lacksFields = !isWhole;
        if (isWhole)
            return whole;
        if (own.All.FirstOrDefault(one => one.Severity == Severity.Error) is not { } error || error.Rule == LimitException.Rule)
            return null;
        text = text.ReplaceLineEndings("\n");
        var start = new Location(file, firstLine);
        return new MapNode(
            FieldRecovery.Fields(text, start, Begins(text), error.Location.Line, diagnostics, (part, line, bag) =>
                Toml.Read(part, file, line, bag)
            ),
            start
        );
    }

    // No field begins inside a group or a text of several lines.
    static IEnumerable<int> Begins(string text)
    {
        var (from, isInGroup) = (0, false);
        foreach (Match line in Beginning().Matches(text))
        {
            var isOpen =
                text.AsSpan(from, line.Index - from) is var before
                && (before.Count("\"\"\"") % 2 == 1 || before.Count("'''") % 2 == 1);
            var isGroup = line.Value is ['[', ..];
            if (isOpen || (isInGroup && !isGroup))
                continue;
            (from, isInGroup) = (line.Index, isGroup);
            yield return line.Index;
        }
    }

    [GeneratedRegex(@"^(?:[A-Za-z_][\w.-]*[ \t]*[=:]|\[\[?[A-Za-z_])", RegexOptions.Multiline)]
    private static partial Regex Beginning();
}
