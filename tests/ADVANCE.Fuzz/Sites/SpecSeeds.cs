using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Advance.Fuzz.Sites;

/// <summary>The files of every small site in the manual of diagnostics: one for each mistake that has a message.</summary>
static partial class SpecSeeds
{
    /// <summary>The path in its site, and the text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [.. Pages().SelectMany(page => Site().Matches(page)).SelectMany(site => Split(site.Groups["text"].Value)).Distinct()];

    /// <summary>The texts of files whose path matches.</summary>
    public static IEnumerable<string> Of(Func<string, bool> path) =>
        Files.Where(file => path(file.Path)).Select(file => file.Text);

    static IEnumerable<string> Pages()
    {
        var root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..");
        return Directory
            .EnumerateFiles(Path.Combine(root, "src"), "ADV*.md", SearchOption.AllDirectories)
            .Concat(
                Directory.EnumerateFiles(
                    Path.Combine(root, "tests/ADVANCE.Generator.Tests/specs"),
                    "*.md",
                    SearchOption.AllDirectories
                )
            )
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    static IEnumerable<(string Path, string Text)> Split(string site) =>
        FileStart().Matches(site) is var starts
            ? starts.Select(
                (start, i) =>
                    (
                        start.Groups["path"].Value,
                        site[(start.Index + start.Length)..(i + 1 < starts.Count ? starts[i + 1].Index : site.Length)]
                    )
            )
            : [];

    static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex("^```site[^\n]*\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Site();

    [GeneratedRegex("^-- (?<path>[^\n]+?) --\n", RegexOptions.Multiline)]
    private static partial Regex FileStart();
}
