using System.Globalization;
using System.Text;

namespace Advance.Diagnostics;

/// <summary>
/// Makes quoted input safe for a terminal and a CI log, where a newline could begin a command, and an escape sequence or a
/// change of direction could hide text.
/// </summary>
static class OneLine
{
    const int Longest = 600;

    /// <summary>
    /// The text with each run of spaces, line ends, control characters and invisible format characters replaced by one space,
    /// shortened in the middle if it is long.
    /// </summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        if (text.Length <= Longest && !text.EnumerateRunes().Any(letter => letter.Value != ' ' && IsInvisible(letter)))
            return text;
        var line = new StringBuilder();
        foreach (var letter in Shorten(text).EnumerateRunes())
        {
            if (!IsInvisible(letter))
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString();
    }

    // The hint at the end says how to fix it, so the middle is removed.
    static string Shorten(string text) =>
        text.Length <= Longest ? text : $"{text.AsSpan(0, Longest / 2)} … {text.AsSpan(text.Length - Longest / 2)}";

    static bool IsInvisible(Rune letter) =>
        Rune.IsWhiteSpace(letter)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate;
}
