using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Content;

/// <summary>The last part of an address: made from a file's name or a term, or given by the author.</summary>
public static partial class Slug
{
    /// <summary>
    /// Lower case; letters and digits of any script stay; spaces, underscores and dots become one hyphen; apostrophes go
    /// without a trace. "Open Science!" is <c>open-science</c>. "" if no letter or digit is left.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) slug.Append(letter);
            else if (letter is '\'' or '’' or '‘') continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The slug of a file: its name without extension and without a date before it.</summary>
    public static string OfFile(string stem)
    {
        var rest = DatePrefix().Replace(stem, "");
        return From(rest.Length > 0 ? rest : stem);
    }

    /// <summary>The date before a file's name, as in <c>2022-06-01-launch</c>, or null.</summary>
    public static string? DateOfFile(string stem) => DatePrefix().Match(stem) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>True for what an author may give as a slug: one path segment that no host or file system reads otherwise.</summary>
    public static bool IsSafe(string slug) =>
        slug.Length is > 0 and <= 200 && slug[0] is not '.' and not '-' and not '_' && slug.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.') && slug[^1] != '.';

    [GeneratedRegex(@"^(\d{4}-\d{2}-\d{2})-?")]
    private static partial Regex DatePrefix();
}
