using System.Text.RegularExpressions;

namespace Advance.Parse;

/// <summary>Finds front matter whose fences are missing or wrong.</summary>
static partial class FrontMatterGuess
{
    /// <summary>
    /// Where the fields and the body probably are if the front matter's fences are missing or wrong: the lines that look like
    /// fields, and what follows them. A title that is written as a heading is left out, because the message about the fences
    /// covers it too.
    /// </summary>
    public static FrontMatterBlock Of(string text)
    {
        var lines = new FrontMatterLines(text);
        var more = lines.Next();
        while (more && lines.IsBlank)
            more = lines.Next();
        if (more && lines.IsTomlFence)
            return Toml(text, lines);
        // In JSON, only the last bracket shows where the fields end.
        if (more && FrontMatterBlock.JsonStart().IsMatch(text.AsSpan(lines.Start)))
            return new(FrontMatterKind.Json, text.Length.., lines.Number, text.Length, lines.Number);
        if (more && lines.IsRule)
            more = lines.Next();
        var (start, line) = (more ? lines.Start : text.Length, lines.Number);
        var hasFields = more && FrontMatterBlock.FieldLine().IsMatch(lines.Text);
        while (
            more
            && hasFields
            && !lines.IsRule
            && !lines.IsBlank
            && (FrontMatterBlock.FieldLine().IsMatch(lines.Text) || lines.Text is [' ' or '\t' or '-' or '#', ..])
        )
            more = lines.Next();
        var end = more ? lines.Start : text.Length;
        if (more && (lines.IsRule || (!hasFields && $"{lines.Text.TrimEnd()} ".StartsWith("# ", StringComparison.Ordinal))))
            return new(FrontMatterKind.Yaml, start..end, line, lines.End, lines.Number + 1);
        return new(FrontMatterKind.Yaml, start..end, line, end, lines.Number);
    }

    // A blank line may be between fields and above a group of them; within a list or a text of several lines any number may
    // occur.
    static FrontMatterBlock Toml(string text, FrontMatterLines lines)
    {
        var (start, line) = (lines.End, lines.Number + 1);
        var (end, bodyLine) = (start, line);
        var open = "";
        while (lines.Next())
        {
            if (open.Length == 0 && lines.IsBlank)
                continue;
            if (open.Length == 0 && !TomlLine().IsMatch(lines.Text))
                break;
            open = StillOpen(open, lines.Text);
            (end, bodyLine) = (lines.End, lines.Number + 1);
        }
        return new(FrontMatterKind.Toml, start..end, line, end, bodyLine);
    }

    /// <summary>What the lines so far are waiting for: the end of a text of several lines or of a list, or nothing.</summary>
    static string StillOpen(string open, string line)
    {
        if (open.Length == 0)
            open =
                LongText().Match(line) is { Success: true } text ? text.Groups["mark"].Value
                : ListBegins().IsMatch(line) ? "]"
                : "";
        else if (line.Contains(open, StringComparison.Ordinal))
            return "";
        return open is "]" && line.TrimEnd().EndsWith(']') ? "" : open;
    }

    [GeneratedRegex("""^[ \t]*(?:[\w."'-]+[ \t]*=|\[\[?[\w."' -]+\]|#[^#]*=)""")]
    private static partial Regex TomlLine();

    // Opened, but not closed on the same line.
    [GeneratedRegex("^[^=]*=[ \\t]*(?<mark>\"\"\"|\'\'\')(?!.*\\k<mark>)")]
    private static partial Regex LongText();

    [GeneratedRegex(@"^[^=]*=[ \t]*\[")]
    private static partial Regex ListBegins();
}
