using System.Text;
using Advance.Diagnostics;
using Advance.Published;
using Advance.Tests.Checks.External;
using Advance.Tests.Generation.Output;

namespace Advance.Tests;

/// <summary>Runs the manual of the generator's diagnostics.</summary>
public class DiagnosticPageTests
{
    static readonly DiagnosticManual Manual = new(
        typeof(Rule).Assembly,
        typeof(SiteBuild).Assembly,
        typeof(PublishedCheck).Assembly
    );

    public static TheoryData<string> Pages => Manual.Codes;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_program_prints_what_the_manual_page_says(string code) => Manual.Hold(code, Asked);

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_every_page_has_a_rule() => Manual.HoldTitles();

    [Fact]
    public void Every_rule_has_a_unique_code_of_the_right_form()
    {
        var codes = Manual.Rules.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Matches(@"^ADV0[0-7]\d\d$", code));
    }

    /// <summary>The checks that an option of the command adds.</summary>
    static AskedChecks Asked(string options, string files) =>
        options switch
        {
            "--external" => new([FakeWeb.OfTheManual().Check()], []),
            "--published https://new.example/sitemap.xml" => new(
                [],
                [new NoComparisonCheck("https://new.example/sitemap.xml", null)]
            ),
            "--published https://down.example/sitemap.xml" => new(
                [],
                [new NoComparisonCheck("https://down.example/sitemap.xml", "the host answers 503.")]
            ),
            "--published sitemap.xml" => new(
                [],
                [
                    new PublishedCheck(
                        PublishedSitemap
                            .Read(new MemoryStream(Encoding.UTF8.GetBytes(files.Split("-- sitemap.xml --\n")[1])), "sitemap.xml")
                            .Pages
                    ),
                ]
            ),
            _ when options.StartsWith("--finished ", StringComparison.Ordinal) && options["--finished ".Length..] is var path =>
                new([], [new GivenFileCheck(path, files.Split($"-- {path} --\n")[1])]),
            _ => new([], []),
        };
}
