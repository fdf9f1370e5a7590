using System.Globalization;
using System.Text;

namespace Advance.Reports;

/// <summary>
/// Strangers' text for a comment on GitHub: shown as written, and never a tag, a link, a picture or a mention of a person
/// or an issue (GitHub Flavored Markdown 0.29, and GitHub's processing of the finished page).
/// </summary>
static class MarkdownText
{
    const int Longest = 700;

    /// <summary>An invisible character between two characters that GitHub would join into a mention or a link.</summary>
    const string Gap = "&#8203;";

    /// <summary>One line, in which every character is shown literally.</summary>
    public static string Of(string text)
    {
        var line = OneLine(text);
        var safe = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter == '&')
                safe.Append("&amp;");
            else if (letter == '<')
                safe.Append("&lt;");
            else if (letter == '>')
                safe.Append("&gt;");
            // Markers of a list, a heading or a numbered list, if the text begins a line.
            else if (i == 0 && letter is '-' or '+' or '=')
                safe.Append('\\').Append(letter);
            else if (letter is '.' or ')' && i is > 0 and < 10 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0)
                safe.Append('\\').Append(letter);
            else if ("\\`*_[]~$|".Contains(letter, StringComparison.Ordinal))
                safe.Append('\\').Append(letter);
            // GitHub looks for these in the finished page, where escapes no longer count.
            else if (letter is '@' or '#')
                safe.Append(letter == '#' ? "\\#" : "@").Append(Gap);
            else if (letter == ':' && line.AsSpan(i).StartsWith("://"))
                safe.Append(':').Append(Gap);
            else if (letter == '.' && EndsWith(line, i, "www"))
                safe.Append(Gap).Append('.');
            else if (letter == '-' && EndsWith(line, i, "gh"))
                safe.Append(Gap).Append('-');
            else
                safe.Append(letter);
        }
        return safe.ToString();
    }

    /// <summary>The same in quotation marks.</summary>
    public static string Quote(string text) => $"“{Of(text)}”";

    /// <summary>A path or address as code, in which GitHub makes no links.</summary>
    public static string Code(string text)
    {
        var line = OneLine(text);
        var fence = new string('`', 1 + Runs(line));
        return line.StartsWith('`') || line.EndsWith('`') ? $"{fence} {line} {fence}" : $"{fence}{line}{fence}";
    }

    /// <summary>
    /// The text without line ends, control characters and changes of direction, which could hide text or begin new markup.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var letter in text.EnumerateRunes())
        {
            if (line.Length >= Longest)
                return line.Append('…').ToString();
            if (
                !Rune.IsWhiteSpace(letter)
                && Rune.GetUnicodeCategory(letter)
                    is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate)
            )
                line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    static bool EndsWith(string line, int end, string word) =>
        end >= word.Length && line.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    // The longest run of backticks; the fence must be longer.
    static int Runs(string line)
    {
        int longest = 0,
            run = 0;
        foreach (var letter in line)
            longest = Math.Max(longest, run = letter == '`' ? run + 1 : 0);
        return longest;
    }
}
