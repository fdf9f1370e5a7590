using System.Globalization;
using System.Text;

namespace Advance.Printing;

/// <summary>
/// Makes text safe to print, one character at a time. Terminals obey control characters, and GitHub's runner obeys lines
/// that begin with <c>::</c> after white space or have <c>##[</c> anywhere (actions/runner,
/// <c>ActionCommand.TryParseV2</c> and
/// <c>TryParse</c>). The runner compares by culture, which may skip invisible characters, so these don't count as a
/// separator.
/// </summary>
sealed class PlainText
{
    const char Missing = '\uFFFD';

    enum Start
    {
        OfLine,
        Colon,
        Passed,
    }

    Start start;
    bool afterHash;

    /// <summary>
    /// True for a character that moves the cursor, hides text, changes its direction or starts a new line in some program.
    /// </summary>
    public static bool IsHidden(Rune letter) =>
        letter.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner)
        && Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;

    // Several scripts, and emoji, need these two characters within words.
    const int ZeroWidthNonJoiner = 0x200C,
        ZeroWidthJoiner = 0x200D;

    /// <summary>The whole text, which may have several lines.</summary>
    public static string Of(string text)
    {
        var (plain, safe) = (new PlainText(), new StringBuilder(text.Length));
        foreach (var letter in text.EnumerateRunes())
            plain.Add(letter, safe);
        return safe.ToString();
    }

    /// <summary>The text as part of a line: line ends become spaces.</summary>
    public static string OneLine(string text) => Of(text.ReplaceLineEndings(" "));

    /// <summary>Appends the next character, or its replacement.</summary>
    public void Add(Rune letter, StringBuilder safe)
    {
        if (letter.Value == '\n')
        {
            safe.Append('\n');
            (start, afterHash) = (Start.OfLine, false);
            return;
        }
        if (letter.Value == '[' && afterHash)
            safe.Append(' ');
        if (letter.Value == ':' && start == Start.Colon)
            safe.Append(' ');
        if (letter.Value == '\t' || !IsHidden(letter))
            safe.Append(letter);
        else
            safe.Append(Rune.IsWhiteSpace(letter) ? ' ' : Missing);
        if (IsSkipped(letter))
            return;
        afterHash = letter.Value == '#';
        start = start switch
        {
            Start.OfLine when Rune.IsWhiteSpace(letter) => Start.OfLine,
            Start.OfLine when letter.Value == ':' => Start.Colon,
            _ => Start.Passed,
        };
    }

    /// <summary>True if <c>[</c> here would end the runner's <c>##[</c>.</summary>
    internal bool IsAfterHash => afterHash;

    static bool IsSkipped(Rune letter) =>
        Rune.GetUnicodeCategory(letter)
            is UnicodeCategory.Format
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
        || (Rune.IsControl(letter) && !Rune.IsWhiteSpace(letter));
}
