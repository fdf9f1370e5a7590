using Advance.Search.Expectations;

namespace Advance.Tests.Expectations;

/// <summary>The manual of the search's diagnostics is run.</summary>
public class DiagnosticPageTests
{
    static readonly DiagnosticManual Manual = new(
        Path.GetFullPath("../ADVANCE.Search.Tests/specs/diagnostics", TestSite.ProjectFolder),
        typeof(ExpectationCheck).Assembly
    );

    public static TheoryData<string> Pages => Manual.Codes;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Says_what_its_page_says(string code) =>
        Manual.Hold(code, (_, _) => new([new ExpectationCheck()], [new RankingCheck()]));

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_every_page_a_rule() => Manual.HoldTitles();

    [Fact]
    public void The_codes_are_of_the_family_05() => Assert.All(Manual.Rules, rule => Assert.Matches(@"^ADV05\d\d$", rule.Code));
}
