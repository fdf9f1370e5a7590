using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Generation.Output.Published;
using Advance.Tests.Checks.External;

namespace Advance.Tests;

/// <summary>
/// The manual of each diagnostic is run: a page in <c>specs/diagnostics</c> holds a site in a block <c>site</c> and, in a
/// block <c>diagnostics</c>, every line that the program prints for it. Where a page is not about settings, its sites
/// have a host. A page on what is checked only when it is asked for has the option after the word <c>site</c>.
/// </summary>
public class DiagnosticPageTests
{
    static string Folder => Path.Combine(TestSite.ProjectFolder, "specs", "diagnostics");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Says_what_its_page_says(string code)
    {
        var page = File.ReadAllText(Path.Combine(Folder, code + ".md")).ReplaceLineEndings("\n");
        var sites = Block("site(?<options> --[^\n]*)?").Matches(page);
        var expected = Block("diagnostics").Matches(page);
        Assert.NotEmpty(sites);
        Assert.Equal(sites.Count, expected.Count);

        foreach (var (files, lines) in sites.Zip(expected))
        {
            using var site = TestSite.WithHost(files.Groups["text"].Value, Asked(files.Groups["options"].Value.Trim(), files.Groups["text"].Value));
            Assert.Equal(lines.Groups["text"].Value.Trim(), site.Diagnostics());
        }
        Assert.Contains(expected, lines => lines.Groups["text"].Value.Contains($" {code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_every_page_a_rule()
    {
        var rules = Rules().ToDictionary(rule => rule.Code);
        var headings = Pages.Select(page => page.Data).ToDictionary(code => code, code => File.ReadLines(Path.Combine(Folder, code + ".md")).First());
        Assert.Equal(rules.Keys.Order(StringComparer.Ordinal), headings.Keys.Order(StringComparer.Ordinal));
        Assert.All(rules.Values, rule => Assert.Equal($"# {rule.Code}: {rule.Title}", headings[rule.Code]));
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own_of_the_right_form()
    {
        var codes = Rules().Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Matches(@"^ADV0[0-7]\d\d$", code));
    }

    /// <summary>The checks that an option of the command asks for.</summary>
    static AskedChecks Asked(string options, string files) => options switch
    {
        "--external" => new([FakeWeb.OfTheManual().Check()], []),
        "--published sitemap.xml" => new([], [new PublishedCheck(PublishedSitemap.Read(new MemoryStream(Encoding.UTF8.GetBytes(files.Split("-- sitemap.xml --\n")[1])), "sitemap.xml").Pages)]),
        _ => new([], []),
    };

    static IEnumerable<Rule> Rules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Rule)).Select(field => (Rule)field.GetValue(null)!);

    static Regex Block(string name) => new($"^```{name}\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
}
