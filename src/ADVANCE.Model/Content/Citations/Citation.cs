using System.Text.RegularExpressions;

namespace Advance.Content.Citations;

/// <summary>A formatted reference: runs of text, to be shown or copied.</summary>
/// <param name="Runs">In order; adjacent runs differ in kind.</param>
public sealed record Citation(IReadOnlyList<CitationRun> Runs)
{
    /// <summary>The plain text.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}

/// <param name="Text">Plain text.</param>
/// <param name="IsItalic">Set in italics.</param>
/// <param name="Url">Where it leads, or null.</param>
public readonly record struct CitationRun(string Text, bool IsItalic = false, string? Url = null);

/// <summary>
/// Builds a citation from parts, some of which may be missing. A separator is written only between two parts, and a full stop
/// not after another stop, as in a CSL <c>group</c>.
/// </summary>
sealed partial class CitationBuilder
{
    // If the part between two separators is missing, the stronger separator stays.
    static readonly string[] ByStrength = ["", " ", ":", ";", ", ", "; ", ". "];

    readonly List<CitationRun> runs = [];

    string separator = "";

    bool EndsSentence => runs.Count > 0 && runs[^1].Text[^1] is '.' or '?' or '!';

    /// <summary>
    /// What comes between the previous part and the next one, if both are there: "", " ", ":", ";", ", ", "; " or ". ".
    /// </summary>
    public CitationBuilder Then(string between)
    {
        if (runs.Count > 0 && Array.IndexOf(ByStrength, between) > Array.IndexOf(ByStrength, separator))
            separator = between;
        return this;
    }

    public CitationBuilder Add(string? text, bool italic = false, string? url = null)
    {
        if (string.IsNullOrEmpty(text))
            return this;
        if (separator.Length > 0)
            Put(separator[0] == '.' && EndsSentence ? separator[1..] : separator);
        separator = "";
        if (url is null)
            Put(Curled(text), italic);
        else
            runs.Add(new(text, italic, url));
        return this;
    }

    /// <summary>The full stop at the end, unless there is one.</summary>
    public CitationBuilder Stop()
    {
        if (runs.Count > 0 && !EndsSentence)
            Put(".");
        separator = "";
        return this;
    }

    public Citation Build() => new([.. runs]);

    void Put(string text, bool italic = false)
    {
        if (text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1] is { Url: null } last && last.IsItalic == italic)
            runs[^1] = last with { Text = last.Text + text };
        else
            runs.Add(new(text, italic));
    }

    static string Curled(string text) =>
        text.AsSpan().ContainsAny('"', '\'')
            ? Opening().Replace(text, mark => mark.Value == "\"" ? "“" : "‘").Replace('"', '”').Replace('\'', '’')
            : text;

    [GeneratedRegex(@"(?<=^|[\s(\[{“‘""'—–-])(?:""|'(?=[\p{L}\p{N}""“]+(?:[^']*[^\s'])?'))")]
    private static partial Regex Opening();
}
