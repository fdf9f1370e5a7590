using System.Text.RegularExpressions;

namespace Advance.Assets;

/// <summary>
/// Shortens the custom properties of a theme's style sheets, consistently across all of them: the most used gets one letter.
/// Their long names would take up a twentieth of a style sheet after Brotli.
/// </summary>
public sealed partial class CssNames
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    readonly Dictionary<string, string> shortNames;

    /// <param name="sheets">All style sheets that may share names, without comments.</param>
    public CssNames(IEnumerable<string> sheets)
    {
        var used = sheets
            .SelectMany(css => Part().Matches(css))
            .Select(match => match.Groups["name"])
            .Where(name => name.Success)
            .GroupBy(name => name.Value, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count())
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key)
            .ToList();
        // A name that already exists is never given to another property, so that a sheet can be processed twice.
        var free = Short().Except(used, StringComparer.Ordinal);
        shortNames = used.Where(name => name.Length > "--a".Length)
            .Zip(free)
            .Where(pair => pair.First.Length > pair.Second.Length)
            .ToDictionary(StringComparer.Ordinal);
    }

    public string Shorten(string css) =>
        Part()
            .Replace(css, match =>
                match.Groups["name"].Success ? shortNames.GetValueOrDefault(match.Value, match.Value) : match.Value
            );

    static IEnumerable<string> Short()
    {
        for (var i = 0; i < Letters.Length * (Letters.Length + 1); i++)
            yield return i < Letters.Length
                ? $"--{Letters[i]}"
                : $"--{Letters[i / Letters.Length - 1]}{Letters[i % Letters.Length]}";
    }

    /// <summary>A dashed identifier (CSS Values 4, section 4.3), or something that may contain text like one.</summary>
    [GeneratedRegex(
        """
            "(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\)|(?<![\w-])(?<name>--[A-Za-z_][\w-]*)
            """,
        RegexOptions.Singleline
    )]
    private static partial Regex Part();
}
