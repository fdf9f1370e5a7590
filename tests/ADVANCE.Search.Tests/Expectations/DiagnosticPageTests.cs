using Advance.Search.Expectations;

namespace Advance.Tests.Expectations;

/// <summary>Runs the manual of the search diagnostics.</summary>
public class DiagnosticPageTests
{
    static readonly DiagnosticManual Manual = new(typeof(ExpectationCheck).Assembly);

    public static TheoryData<string> Pages => Manual.Codes;

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_messages_match_the_manual_page(string code) =>
        Manual.Hold(code, (_, _) => new([new ExpectationCheck()], [new RankingCheck(new())]));

    [Fact]
    public void Every_rule_has_a_manual_page_with_its_title_and_every_page_has_a_rule() => Manual.HoldTitles();

    [Fact]
    public void The_codes_start_with_05() => Assert.All(Manual.Rules, rule => Assert.Matches(@"^ADV05\d\d$", rule.Code));
}
