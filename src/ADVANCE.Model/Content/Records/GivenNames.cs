using System.Globalization;
using System.Text.RegularExpressions;

namespace Advance.Content.Records;

/// <summary>
/// Given names reduced to initials. Anything that isn't a name stays: a nickname in brackets or quotation marks, a small word
/// such as "de", and an abbreviation such as "Ph.".
/// </summary>
static partial class GivenNames
{
    /// <summary>"G.", "S. L." or "M. A. (Polly)"; hyphens stay: "J.-L.".</summary>
    public static string Initials(string given) =>
        string.Join(' ', Parts(given).Select(part => part.IsWhole ? part.Text : Initial(part.Text, ".")));

    /// <summary>"SL": the letters and nothing else, and "MA (Polly)".</summary>
    public static string Bare(string given)
    {
        var all = "";
        foreach (var (text, isWhole) in Parts(given))
        {
            if (!isWhole)
                all +=
                    (all.Length > 0 && !char.IsLetter(all[^1]) ? " " : "")
                    + Initial(text, "").Replace("-", "", StringComparison.Ordinal);
            else if (text.EndsWith('.'))
                all += text.TrimEnd('.');
            else
                all += " " + text;
        }
        return all.TrimStart();
    }

    /// <summary>Splits "John, Jr." in two.</summary>
    public static (string Given, string? Suffix) WithoutSuffix(string given) =>
        Suffix().Match(given) is { Success: true } suffix
            ? (given[..suffix.Index].TrimEnd(), suffix.Groups[1].Value)
            : (given, null);

    static List<(string Text, bool IsWhole)> Parts(string given)
    {
        var parts = new List<(string, bool)>();
        // "bell" in lower case is a name if there is no other name with it; "de" in "Guy de" isn't.
        var hasCapitals = given.Any(char.IsUpper);
        foreach (var word in Word().Matches(given).Select(match => match.Value))
        {
            if (IsAside(word))
                parts.Add((word[0] == '"' ? $"“{word[1..^1]}”" : word, true));
            // "J.P." is two names, although there is nothing between them.
            else
                foreach (var name in Name().Matches(word).Select(match => match.Value))
                    parts.Add((name, IsAbbreviation(name) || (hasCapitals && IsSmall(name)) || !name.Any(char.IsLetterOrDigit)));
        }
        return parts;
    }

    static bool IsAside(string word) =>
        word.Length > 1 && word[0] is '(' or '[' or '"' or '“' && word[^1] is ')' or ']' or '"' or '”';

    static bool IsAbbreviation(string name) =>
        name[^1] == '.' && name.Count(char.IsLetter) is 2 or 3 && char.IsUpper(name[0]) && char.IsLower(name[1]);

    static bool IsSmall(string name) =>
        name.Any(char.IsLower) && name.All(letter => char.IsLower(letter) || letter is '\'' or '’');

    static string Initial(string name, string stop) =>
        string.Join(
            '-',
            name.Split('-', StringSplitOptions.RemoveEmptyEntries)
                .Select(
                    (part, i) =>
                        (First(part), IsArticle: i == 0 && IsSmall(part) && name.Contains('-', StringComparison.Ordinal), part)
                )
                .Where(part => part.Item1.Length > 0)
                .Select(part => part.IsArticle ? part.part : part.Item1 + stop)
        );

    // A letter with its marks; an apostrophe before it, as in ‘Abd, isn't a letter.
    static string First(string part)
    {
        var at = 0;
        while (
            at < part.Length
            && (!char.IsLetterOrDigit(part, at) || char.GetUnicodeCategory(part, at) == UnicodeCategory.ModifierLetter)
        )
            at++;
        if (at == part.Length)
            return "";
        var letter = StringInfo.GetNextTextElement(part, at);
        return part.Any(char.IsUpper) || !IsSmall(part) ? letter.ToUpperInvariant() : letter;
    }

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|""[^""]*""|“[^”]*”|[^\s(\[“]+|\S")]
    private static partial Regex Word();

    [GeneratedRegex(@",\s*((?:Jr|Sr)\.?|I{2,3}|IV|VI{0,3})$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"[^.]+\.?(?:-[^.]+\.?)*|\.")]
    private static partial Regex Name();
}
