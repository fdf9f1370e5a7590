using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Parse;

/// <summary>
/// Characters garbled by another program: UTF-8 read as Windows-1252 ("â€™" for "’"), the replacement for what couldn't be
/// read (U+FFFD), and characters of a symbol font (U+F020 to U+F0FF), such as bullets pasted from Word.
/// </summary>
static partial class GarbledCharacters
{
    static readonly Rule Garbled = new(
        "ADV0010",
        Severity.Warning,
        "The text contains garbled characters",
        "Retype them, or copy the text again from its source."
    );

    /// <summary>One message for each kind.</summary>
    /// <param name="text">The whole file, with line ends as <c>\n</c>.</param>
    /// <param name="file">For locations.</param>
    /// <param name="diagnostics">Gets a message for the first of each kind.</param>
    public static void Check(string text, string file, DiagnosticBag diagnostics)
    {
        if (Misread().Match(text) is { Success: true } misread)
            Report(misread.Index, $"'{misread.Value}' is here where a program misread one character.");
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var lost)
            Report(lost, "A character was lost here and replaced by '\uFFFD'.");
        if (text.AsSpan().IndexOfAnyInRange('\uF020', '\uF0FF') is >= 0 and var symbol)
            Report(symbol, "This character comes from a symbol font, and other people see a box. Write a bullet as '- '.");

        void Report(int index, string message)
        {
            var before = text.AsSpan(0, index);
            diagnostics.Report(Garbled, new Location(file, before.Count('\n') + 1, index - before.LastIndexOf('\n')), message);
        }
    }

    // What the second and third bytes of a quotation mark, dash, accented letter or pound sign are in Windows-1252.
    [GeneratedRegex("â€[™˜œ\u009D“”¦¢]|Ã[©¨ªë¡¢£¤¥§±³´µ¶¸¹º»¼¶Ÿ]|Â[£°½¼·»«©]")]
    private static partial Regex Misread();
}
