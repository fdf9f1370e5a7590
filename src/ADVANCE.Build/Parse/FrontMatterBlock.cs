using System.Text.RegularExpressions;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Parse;

/// <summary>Where a text's front matter is, and where the body begins.</summary>
/// <param name="Kind">The language of the fields.</param>
/// <param name="Yaml">The text between the fences, whatever its language; JSON with its brackets.</param>
/// <param name="YamlLine">Its first line, from 1.</param>
/// <param name="BodyStart">Index of the body's first character.</param>
/// <param name="BodyLine">The body's first line, from 1.</param>
public readonly partial record struct FrontMatterBlock(
    FrontMatterKind Kind,
    Range Yaml,
    int YamlLine,
    int BodyStart,
    int BodyLine
)
{
    static readonly Rule Missing = new(
        "ADV0101",
        Severity.Error,
        "A file has no front matter",
        "Begin the file with a line '---', then 'title: …' and the other fields, then another line '---'."
    );

    static readonly Rule Unclosed = new(
        "ADV0108",
        Severity.Error,
        "The front matter is never closed",
        "Add a line '---' after its last field."
    );

    static readonly Rule TomlUnclosed = new(
        "ADV0142",
        Severity.Error,
        "The front matter in TOML is never closed",
        "Add a line '+++' after its last field."
    );

    static readonly Rule NotFields = new(
        "ADV0109",
        Severity.Error,
        "The front matter contains no fields",
        "Write lines of the form 'title: …' between the two '---' lines."
    );

    /// <summary>
    /// The block, or null with a diagnostic. Blank lines before it and spaces after the fences are allowed. As in Statiq.Web
    /// the opening fence may be left out, but only if the first line has the form of a field: a thematic break isn't a fence.
    /// </summary>
    public static FrontMatterBlock? Find(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        var lines = new FrontMatterLines(text);
        while (lines.Next() && lines.IsBlank) { }
        if (lines.IsTomlFence)
            return Toml(lines, file, diagnostics);
        if (JsonStart().IsMatch(text.AsSpan(lines.Start)))
            return Json(text, lines, file, diagnostics);
        var fenced = lines.IsFence;
        var opening = lines.Number;
        if (!fenced && !FieldLine().IsMatch(lines.Text))
        {
            diagnostics.Report(
                Missing,
                lines.IsRule ? new Location(file.DisplayPath, opening) : file.Start,
                lines.IsRule
                    ? $"The line '{lines.Text.Trim()}' isn't '---', so this file has no front matter."
                    : "This file has no front matter, so it has no title and no date."
            );
            return null;
        }

        var start = fenced ? lines.End : lines.Start;
        var yamlLine = fenced ? opening + 1 : opening;
        while (lines.Next())
        {
            if (lines.IsFence)
                return new FrontMatterBlock(FrontMatterKind.Yaml, start..lines.Start, yamlLine, lines.End, lines.Number + 1);
        }

        if (fenced)
            diagnostics.Report(
                Unclosed,
                new Location(file.DisplayPath, opening),
                "The front matter that begins here is never closed."
            );
        else
            diagnostics.Report(Missing, file.Start, "This file has no front matter, so it has no title and no date.");
        return null;
    }

    static FrontMatterBlock? Toml(FrontMatterLines lines, SourceFile file, DiagnosticBag diagnostics)
    {
        var (start, opening) = (lines.End, lines.Number);
        while (lines.Next())
        {
            if (lines.IsTomlFence)
                return new(FrontMatterKind.Toml, start..lines.Start, opening + 1, lines.End, lines.Number + 1);
        }
        diagnostics.Report(
            TomlUnclosed,
            new Location(file.DisplayPath, opening),
            "The front matter that begins here is never closed."
        );
        return null;
    }

    static FrontMatterBlock? Json(string text, FrontMatterLines lines, SourceFile file, DiagnosticBag diagnostics)
    {
        var (start, opening) = (lines.Start, lines.Number);
        if (Data.Json.LengthOfValue(text[start..]) is not { } length)
        {
            // The reader of its fields reports what is wrong with it.
            for (var more = true; more; more = lines.Next())
                if (lines.IsClosingBrace)
                    return new(FrontMatterKind.Json, start..lines.End, opening, lines.End, lines.Number + 1);
            Data.Json.ReadFields(text[start..], file.DisplayPath, opening, diagnostics);
            return null;
        }
        var end = start + length;
        while (lines.End < end && lines.Next()) { }
        return text.AsSpan(end, lines.End - end).IsWhiteSpace()
            ? new(FrontMatterKind.Json, start..end, opening, lines.End, lines.Number + 1)
            : new(FrontMatterKind.Json, start..end, opening, end, lines.Number);
    }

    /// <summary>The fields, or null with a diagnostic if one of them is broken.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="path">For locations.</param>
    /// <param name="diagnostics">Gets a message for anything that is broken.</param>
    public MapNode? Fields(string text, string path, DiagnosticBag diagnostics) =>
        FieldsSoFar(text, path, isSure: true, diagnostics, out var isWhole, out _) is { } fields && isWhole ? fields : null;

    /// <summary>The fields that can be read, or null with a diagnostic if none can.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="path">For locations.</param>
    /// <param name="isSure">
    /// False for a guess, which already has a diagnostic: text without fields isn't another mistake.
    /// </param>
    /// <param name="diagnostics">Gets a message for anything that is broken.</param>
    /// <param name="isWhole">False if a reported diagnostic means that nothing may be published.</param>
    /// <param name="lacksFields">True if a field is broken, so that its name or value isn't known.</param>
    public MapNode? FieldsSoFar(
        string text,
        string path,
        bool isSure,
        DiagnosticBag diagnostics,
        out bool isWhole,
        out bool lacksFields
    )
    {
        (isWhole, lacksFields) = (false, true);
        if (!isSure && Kind == FrontMatterKind.Json)
            return null;
        var fields = Kind switch
        {
            FrontMatterKind.Toml => BrokenToml.Read(text[Yaml], path, YamlLine, diagnostics, out isWhole, out lacksFields),
            FrontMatterKind.Json => BrokenJson.Read(text[Yaml], path, YamlLine, diagnostics, out isWhole, out lacksFields),
            _ => FieldRecovery.Read(text[Yaml], path, YamlLine, diagnostics, out isWhole, out lacksFields),
        };
        return isSure && fields is not null ? AsMap(fields, diagnostics) : fields as MapNode;
    }

    /// <summary>The fields, or null with a diagnostic if the YAML is a list or plain text.</summary>
    public static MapNode? AsMap(DataNode yaml, DiagnosticBag diagnostics)
    {
        if (yaml is MapNode map)
            return map;
        diagnostics.Report(NotFields, yaml.Location, "There are no fields here.");
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_ -]*:(\s|$)")]
    public static partial Regex FieldLine();

    // The bracket is followed by a name. A shortcode or a template's instruction has two brackets.
    [GeneratedRegex(@"^\s*\{\s*""")]
    public static partial Regex JsonStart();
}
