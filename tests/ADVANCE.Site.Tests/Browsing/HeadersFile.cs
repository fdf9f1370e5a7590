using System.Text.RegularExpressions;

namespace Advance.Tests.Browsing;

/// <summary>
/// <c>_headers</c> as Cloudflare Pages reads it: rules by path, a star for anything, a colon and a name for a part of the
/// path. All matching rules apply, and a field given by two of them has both values, separated by a comma, unless a
/// line with "!" removes what earlier rules gave.
/// </summary>
sealed partial class HeadersFile
{
    readonly List<(string Pattern, List<(string Name, string Value)> Fields)> rules = [];

    public IReadOnlyList<string> Patterns => [.. rules.Select(rule => rule.Pattern)];

    public static HeadersFile Read(string text)
    {
        var file = new HeadersFile();
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith('#')))
        {
            Assert.InRange(line.Length, 1, 2000);
            Assert.True(line.All(sign => sign is >= ' ' and <= '~'), line);
            if (line.StartsWith('/'))
                file.rules.Add((line, []));
            else if (Detached().Match(line) is { Success: true } detached)
                file.rules[^1].Fields.Add((detached.Groups["name"].Value, ""));
            else
            {
                var field = Field().Match(line);
                Assert.True(field.Success, line);
                file.rules[^1].Fields.Add((field.Groups["name"].Value, field.Groups["value"].Value));
            }
        }
        Assert.InRange(file.rules.Count, 1, 100);
        Assert.All(file.rules, rule => Assert.InRange(rule.Pattern.Count('*'), 0, 1));
        return file;
    }

    public IReadOnlyDictionary<string, string> For(string path) =>
        rules
            .Where(rule => Matches(rule.Pattern, path))
            .SelectMany(rule => rule.Fields)
            .GroupBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                same => same.Key,
                same =>
                    string.Join(
                        ", ",
                        same.Reverse().TakeWhile(field => field.Value.Length > 0).Reverse().Select(field => field.Value)
                    ),
                StringComparer.OrdinalIgnoreCase
            );

    static bool Matches(string pattern, string path) =>
        Regex.IsMatch(
            path,
            $"^{Placeholder().Replace(Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal), "[^/]+")}$"
        );

    [GeneratedRegex("^ +(?<name>[A-Za-z-]+): (?<value>.+)$")]
    private static partial Regex Field();

    [GeneratedRegex("^ +! (?<name>[A-Za-z-]+)$")]
    private static partial Regex Detached();

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Placeholder();
}
