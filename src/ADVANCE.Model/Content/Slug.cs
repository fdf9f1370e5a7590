using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Content;

/// <summary>The last part of an address: derived from a file's name or a term, or given by the author.</summary>
public static partial class Slug
{
    // File systems allow names of 255 bytes, and pages of a list add to them.
    const int LongestInBytes = 200;

    /// <summary>
    /// Lower case. Letters and digits of any script stay; spaces, underscores, dots and other characters become a single
    /// hyphen; apostrophes and variation selectors are removed. "Open Science!" is <c>open-science</c>. "" if no letter or
    /// digit is left.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant().EnumerateRunes())
        {
            if (IsVariation(letter))
                continue;
            if (IsOfAWord(letter))
                slug.Append(letter);
            else if (letter.Value is '\'' or '’' or '‘')
                continue;
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The slug of a file: its name without its extension or a leading date.</summary>
    public static string OfFile(string stem)
    {
        var rest = DatePrefix().Replace(stem, "");
        return From(rest.Length > 0 ? rest : stem);
    }

    /// <summary>The date at the start of a file's name, as in <c>2022-06-01-launch</c>, or null.</summary>
    public static string? DateOfFile(string stem) =>
        DatePrefix().Match(stem) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>
    /// True for a slug that an author may choose: one path segment that every host and file system reads in the same way.
    /// </summary>
    public static bool IsSafe(string slug) =>
        slug.Length > 0
        && Encoding.UTF8.GetByteCount(slug) <= LongestInBytes
        && slug[0] is not '.' and not '-' and not '_'
        && slug[^1] != '.'
        && slug.EnumerateRunes().All(letter => (IsOfAWord(letter) && !IsVariation(letter)) || letter.Value is '-' or '_' or '.');

    // Determines whether the character before it is drawn as an emoji (Unicode, 23.4).
    static bool IsVariation(Rune letter) => letter.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    // In many scripts, vowel signs are marks rather than letters.
    static bool IsOfAWord(Rune letter) =>
        Rune.IsLetterOrDigit(letter)
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})-?")]
    private static partial Regex DatePrefix();
}
