using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// Reads the members of a JSON object even if one of them is broken, as <see cref="FieldRecovery"/> does for YAML: those that
/// begin a line, indented as far as the first.
/// </summary>
public static partial class BrokenJson
{
    /// <param name="text">From its first bracket to its last.</param>
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
        var whole = Json.ReadFields(text, file, firstLine, own);
        foreach (var diagnostic in own.All)
            diagnostics.Add(diagnostic);
        isWhole = whole is not null;
        lacksFields = !isWhole;
        if (isWhole)
            return whole;
        if (own.All.FirstOrDefault(one => one.Severity == Severity.Error) is not { } error || error.Rule == LimitException.Rule)
            return null;
        var start = new Location(file, firstLine);
        var members = Member().Matches(text).ToArray();
        if (members.Length == 0)
            return new MapNode([], start);
        var margin = members[0].Groups["margin"].Length;
        return new MapNode(
            FieldRecovery.Fields(
                text,
                start,
                members.Where(member => member.Groups["margin"].Length == margin).Select(member => member.Index),
                error.Location.Line,
                diagnostics,
                (part, line, bag) => Json.ReadFields($"{{\n{Alone(part)}\n}}", file, line - 1, bag)
            ),
            start
        );
    }

    // A comma may be missing, and the last member is followed by the object's bracket.
    static string Alone(string member)
    {
        var text = member.AsSpan().TrimEnd();
        if (text is [.., '\n', '}'])
            text = text[..^1].TrimEnd();
        return text.TrimEnd(',').ToString();
    }

    [GeneratedRegex(@"^(?<margin>[ \t]*)""[^""\n]*""[ \t]*:", RegexOptions.Multiline)]
    private static partial Regex Member();
}
