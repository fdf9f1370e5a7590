using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Parsing;

/// <summary>Where the front matter of a text stands, and where the body begins.</summary>
/// <param name="Yaml">The YAML between the fences.</param>
/// <param name="YamlLine">Its first line, from 1.</param>
/// <param name="BodyStart">Index of the body's first character.</param>
/// <param name="BodyLine">The body's first line, from 1.</param>
readonly partial record struct FrontMatterBlock(Range Yaml, int YamlLine, int BodyStart, int BodyLine)
{
    static readonly Rule Missing = new("ADV0101", Severity.Error, "A file has no front matter",
        "Begin the file with a line '---', then 'title: …' and the other fields, then a line '---'.");

    static readonly Rule Unclosed = new("ADV0108", Severity.Error, "The front matter is never closed",
        "Put a line '---' after its last field.");

    static readonly Rule NotFields = new("ADV0109", Severity.Error, "The front matter holds no fields",
        "Write lines of the form 'title: …' between the two '---' lines.");

    /// <summary>
    /// The block, or null with a diagnostic. Blank lines before it and spaces after the fences are forgiven. As in
    /// Statiq.Web the opening fence may be left out, but only where the first line has the form of a field: a thematic
    /// break is no fence.
    /// </summary>
    public static FrontMatterBlock? Find(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        var lines = new LineReader(text);
        while (lines.Next() && lines.IsBlank) { }
        var fenced = lines.IsFence;
        var opening = lines.Number;
        if (!fenced && !FieldLine().IsMatch(lines.Text))
        {
            diagnostics.Report(Missing, lines.IsRule ? new Location(file.DisplayPath, opening) : file.Start, lines.IsRule
                ? $"The line '{lines.Text.Trim()}' is not '---', so this file has no front matter."
                : "This file has no front matter, so it has no title and no date.");
            return null;
        }

        var start = fenced ? lines.End : lines.Start;
        var yamlLine = fenced ? opening + 1 : opening;
        while (lines.Next())
        {
            if (lines.IsFence) return new FrontMatterBlock(start..lines.Start, yamlLine, lines.End, lines.Number + 1);
        }

        if (fenced) diagnostics.Report(Unclosed, new Location(file.DisplayPath, opening), "The front matter that begins here is never closed.");
        else diagnostics.Report(Missing, file.Start, "This file has no front matter, so it has no title and no date.");
        return null;
    }

    /// <summary>
    /// Where the fields and the body of a text probably are whose front matter has no right fences: the lines that look like fields,
    /// and what follows them. A title that is written as a heading is left out, for the message on the fences is about it too.
    /// </summary>
    public static FrontMatterBlock Guess(string text)
    {
        var lines = new LineReader(text);
        var more = lines.Next();
        while (more && lines.IsBlank) more = lines.Next();
        if (more && lines.IsRule) more = lines.Next();
        var (start, line) = (more ? lines.Start : text.Length, lines.Number);
        var hasFields = more && FieldLine().IsMatch(lines.Text);
        while (more && hasFields && (FieldLine().IsMatch(lines.Text) || lines.Text is [' ' or '\t' or '-' or '#', ..]) && !lines.IsRule && !lines.IsBlank) more = lines.Next();
        var end = more ? lines.Start : text.Length;
        if (more && (lines.IsRule || (!hasFields && $"{lines.Text.TrimEnd()} ".StartsWith("# ", StringComparison.Ordinal)))) return new(start..end, line, lines.End, lines.Number + 1);
        return new(start..end, line, end, lines.Number);
    }

    /// <summary>The fields, or null with a diagnostic if the YAML is a list or plain text.</summary>
    public static MapNode? AsMap(DataNode yaml, DiagnosticBag diagnostics)
    {
        if (yaml is MapNode map) return map;
        diagnostics.Report(NotFields, yaml.Location, "There is no field here.");
        return null;
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_ -]*:(\s|$)")]
    private static partial Regex FieldLine();

    /// <summary>Walks a text line by line, keeping count.</summary>
    sealed class LineReader(string text)
    {
        public int Number { get; private set; }
        public int Start { get; private set; }

        /// <summary>Index after the line's own newline.</summary>
        public int End { get; private set; }

        public string Text => text[Start..End];
        public bool IsBlank => text.AsSpan(Start, End - Start).IsWhiteSpace();
        public bool IsFence => text.AsSpan(Start, End - Start).TrimEnd().SequenceEqual("---");

        /// <summary>Nothing but dashes: what a word processor makes of a fence, or one too many.</summary>
        public bool IsRule => text.AsSpan(Start, End - Start).Trim() is { Length: > 0 } line && line.IndexOfAnyExcept("-–—−") < 0;

        public bool Next()
        {
            if (End >= text.Length) return false;
            Start = End;
            var newline = text.IndexOf('\n', Start);
            End = newline < 0 ? text.Length : newline + 1;
            Number++;
            return true;
        }
    }
}
