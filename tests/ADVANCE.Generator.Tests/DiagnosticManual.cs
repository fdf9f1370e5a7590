using System.Reflection;
using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Tests;

/// <summary>
/// The pages <c>ADVnnnn.md</c> beside the rules. Each is both the manual and the test of a rule: it has a site in a
/// <c>site</c> block and, in a <c>diagnostics</c> block, every line that the program prints for it. Unless a page is about
/// settings, its sites have a host, and unless it is about lengths, their titles and summaries may be short. A page about an
/// optional check has the option after the word <c>site</c>.
/// </summary>
/// <param name="assemblies">They declare the rules; each is named as its project, and has the pages beside its rules.</param>
sealed class DiagnosticManual(params IReadOnlyList<Assembly> assemblies)
{
    readonly SortedDictionary<string, string> pages = new(
        assemblies
            .SelectMany(assembly => Pages(assembly.GetName().Name!))
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)),
        StringComparer.Ordinal
    );

    public TheoryData<string> Codes => [.. pages.Keys];

    /// <summary>Full paths of the pages of a project.</summary>
    public static IEnumerable<string> Pages(string project) =>
        Directory.EnumerateFiles(
            Path.GetFullPath($"../../src/{project}", TestSite.ProjectFolder),
            "ADV*.md",
            SearchOption.AllDirectories
        );

    public IReadOnlyList<Rule> Rules =>
        [
            .. assemblies
                .SelectMany(assembly => assembly.GetTypes())
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(member => member.FieldType == typeof(Rule))
                .Select(member => (Rule)member.GetValue(null)!),
        ];

    /// <summary>Fails unless each site on a page produces the lines below it.</summary>
    /// <param name="code">The page.</param>
    /// <param name="asked">The checks in addition to the standard ones, by the option of a block and its text.</param>
    public void Hold(string code, Func<string, string, AskedChecks> asked)
    {
        var page = File.ReadAllText(pages[code]).ReplaceLineEndings("\n");
        var sites = Block("site(?<options> --[^\n]*)?").Matches(page);
        var expected = Block("diagnostics").Matches(page);
        Assert.NotEmpty(sites);
        Assert.Equal(sites.Count, expected.Count);

        foreach (var (files, lines) in sites.Zip(expected))
        {
            using var site = TestSite.WithHost(
                files.Groups["text"].Value,
                asked(files.Groups["options"].Value.Trim(), files.Groups["text"].Value)
            );
            site.HoldsLengths = code is "ADV0115" or "ADV0116";
            Assert.Equal(lines.Groups["text"].Value.Trim(), site.Diagnostics());
        }
        Assert.Contains(expected, lines => lines.Groups["text"].Value.Contains($" {code}: ", StringComparison.Ordinal));
    }

    /// <summary>Fails unless each rule has a page with its title, and each page has a rule.</summary>
    public void HoldTitles()
    {
        var rules = Rules.ToDictionary(rule => rule.Code);
        var headings = Codes.Select(page => page.Data).ToDictionary(code => code, code => File.ReadLines(pages[code]).First());
        Assert.Equal(rules.Keys.Order(StringComparer.Ordinal), headings.Keys.Order(StringComparer.Ordinal));
        Assert.All(rules.Values, rule => Assert.Equal($"# {rule.Code}: {rule.Title}", headings[rule.Code]));
    }

    static Regex Block(string name) => new($"^```{name}\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
}
