using System.Globalization;
using System.Text;
using Advance.Diagnostics;

namespace Advance.Fuzz.Oracles;

/// <summary>The promises for every message: one line, nothing invisible in it, and a valid location.</summary>
static class DiagnosticPromises
{
    /// <param name="diagnostics">The diagnostics of one build or one reader.</param>
    /// <param name="root">The full path of the folder that locations are relative to.</param>
    public static void Hold(IEnumerable<Diagnostic> diagnostics, string root)
    {
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            HoldWords(diagnostic.ToString());
            var file = Path.Combine(root, diagnostic.Location.File);
            if (!File.Exists(file))
                continue;
            if (!texts.TryGetValue(file, out var lines))
                texts.Add(file, lines = Lines(File.ReadAllBytes(file)));
            HoldPlace(diagnostic, lines);
        }
    }

    /// <summary>The same, if the text is available.</summary>
    public static void Hold(IEnumerable<Diagnostic> diagnostics, byte[] text)
    {
        var lines = Lines(text);
        foreach (var diagnostic in diagnostics)
        {
            HoldWords(diagnostic.ToString());
            HoldPlace(diagnostic, lines);
        }
    }

    /// <summary>Checks that it is a single line in which everything is visible.</summary>
    public static void HoldWords(string words)
    {
        if (words.Length > 1600)
            throw new BrokenPromiseException("A message is short", words);
        if (words.EnumerateRunes().FirstOrDefault(IsInvisible) is { Value: > 0 } letter)
            throw new BrokenPromiseException("A message has no invisible characters", $"U+{letter.Value:X4} in {words}");
    }

    static void HoldPlace(Diagnostic diagnostic, string[] lines)
    {
        var (_, line, column) = (diagnostic.Location.File, diagnostic.Location.Line, diagnostic.Location.Column);
        if (line < 1 || column < 1 || line > lines.Length)
            throw new BrokenPromiseException(
                $"A message names an existing line ({diagnostic.Rule.Code})",
                $"{diagnostic} in {lines.Length} lines"
            );
        if (column > lines[line - 1].Length + 1)
            throw new BrokenPromiseException(
                $"A message names an existing column ({diagnostic.Rule.Code})",
                $"{diagnostic} where the line has {lines[line - 1].Length}"
            );
    }

    static string[] Lines(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return (text.StartsWith('\uFEFF') ? text[1..] : text)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
    }

    static bool IsInvisible(Rune letter) =>
        letter.Value != 0xFFFD
        && Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;
}
