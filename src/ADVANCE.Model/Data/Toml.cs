using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Advance.Data;

/// <summary>
/// Reads TOML (toml.io, 1.1) into <see cref="DataNode"/>s, as in Hugo's front matter between <c>+++</c>. Dates and numbers
/// stay as written; a table is a group, and an array of tables a list of groups.
/// </summary>
public static partial class Toml
{
    static readonly Rule Broken = new("ADV0141", Severity.Error, "The TOML is broken", "");

    const string Form = "Between '+++' lines, write each field as title = \"…\", with its text in quotation marks.";

    /// <param name="text">One TOML document.</param>
    /// <param name="file">For locations.</param>
    /// <param name="firstLine">Line of the file at which <paramref name="text"/> begins, from 1.</param>
    /// <param name="diagnostics">Gets a message for broken syntax and duplicate keys.</param>
    /// <returns>The document's fields, or null if it is broken.</returns>
    public static MapNode? Read(string text, string file, int firstLine, DiagnosticBag diagnostics)
    {
        // Tomlyn refuses a lone carriage return; with a line feed it is a line end.
        text = text.ReplaceLineEndings("\n");
        var start = new Location(file, firstLine);
        if (TooDeepAt(text) is { } deep)
        {
            diagnostics.Report(
                Broken,
                start with
                {
                    Line = firstLine + deep,
                },
                "Lists and groups are nested too deeply here. No field needs that."
            );
            return null;
        }
        var places = new TomlPlaces(text, start);
        var document = SyntaxParser.Parse(text, file, true);
        if (First(document) is { } error)
        {
            diagnostics.Report(Broken, places.At(error.Span.Start), Explain(places.LineOf(error.Span.Start), error.Message));
            return null;
        }
        var tree = new TomlTree(start, places, diagnostics);
        var root = tree.Read(document);
        return tree.HasDuplicates || !ValueLimits.Hold(root, Broken, diagnostics) ? null : root;
    }

    // A text that is never closed is reported after the lines below it.
    static DiagnosticMessage? First(DocumentSyntax document) =>
        document
            .Diagnostics.Where(message => message.Kind == DiagnosticMessageKind.Error)
            .MinBy(message => (message.Span.Start.Line, message.Span.Start.Column));

    static string Explain(string line, string message) =>
        message.Contains("already defined", StringComparison.OrdinalIgnoreCase)
        || message.Contains("duplicate", StringComparison.OrdinalIgnoreCase)
            ? "This field is already defined. Keep only one."
        : YamlField().IsMatch(line) ? $"This line has a colon, as in YAML. {Form}"
        : line.AsSpan().ContainsAny('“', '”', '„')
            ? "TOML needs a straight quotation mark (\") here, not a curly one. Replace all the curly ones around values."
        : NearlyDate().IsMatch(line)
            ? "This date doesn't exist, or isn't written as TOML requires: 2022-06-01, or 2022-06-01T15:00:00."
        : NearlyFlag().IsMatch(line) ? "Write true or false in lower case."
        : Unquoted().IsMatch(line) ? $"The text isn't in quotation marks. {Form}"
        : $"This can't be read. {Form}";

    // The parser goes down a level for each bracket. Brackets inside texts count too: no text has so many.
    static int? TooDeepAt(string text)
    {
        var (depth, line) = (0, 0);
        foreach (var letter in text)
        {
            if (letter == '\n')
                line++;
            else if (letter is '[' or '{' && ++depth > ValueLimits.Deepest)
                return line;
            else if (letter is ']' or '}' && depth > 0)
                depth--;
        }
        return null;
    }

    [GeneratedRegex(@"^\s*[\w-]+\s*:(\s|$)")]
    private static partial Regex YamlField();

    [GeneratedRegex(@"^\s*[\w.-]+\s*=\s*[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")]
    private static partial Regex NearlyDate();

    [GeneratedRegex(@"^\s*[\w.-]+\s*=\s*(?:true|false|yes|no|on|off)\s*(?:#.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NearlyFlag();

    [GeneratedRegex(@"^\s*[\w.-]+\s*=\s*[^\s""'\[{]")]
    private static partial Regex Unquoted();
}
