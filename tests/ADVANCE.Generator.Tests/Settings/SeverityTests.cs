using Advance.Diagnostics;

namespace Advance.Tests.Settings;

/// <summary>Severities that a site changes: <c>Severities</c> in <c>statiq.json</c>.</summary>
public class SeverityTests
{
    static TestSite Site(string severities, string frontMatter) =>
        new(
            $$"""
            -- statiq.json --
            { "Host": "advance.example", "Severities": {{severities}} }
            -- input/news/launch.md --
            ---
            title: We begin today
            date: 2022-06-01
            {{frontMatter}}
            ---
            Text.
            """
        );

    const string Summary = "summary: The trial begins today, and we say who takes part in it.";

    [Fact]
    public void A_warning_raised_to_an_error_stops_the_build_before_anything_is_written()
    {
        using var site = Site("""{ "ADV0111": "error" }""", "topics: []");
        var result = site.Build();
        Assert.StartsWith(
            "input/news/launch.md(2,1): error ADV0111: ",
            Assert.Single(TestSite.Print(result).Split('\n')),
            StringComparison.Ordinal
        );
        Assert.Null(result.Written);
    }

    [Theory]
    [InlineData("info", "info")]
    [InlineData("WARNING", "warning")]
    public void A_warning_can_be_lowered_to_advice_and_severities_may_be_in_capitals(string given, string shown)
    {
        using var site = Site($$"""{ "adv0111": "{{given}}" }""", "topics: []");
        Assert.Contains($": {shown} ADV0111: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_can_be_switched_off()
    {
        using var site = Site("""{ "ADV0111": "off" }""", "topics: []");
        site.BuildClean();
    }

    [Theory]
    [InlineData("off")]
    [InlineData("warning")]
    public void An_error_stays_one_and_says_so(string severity)
    {
        using var site = Site($$"""{ "ADV0107": "{{severity}}" }""", Summary + "\ndraft: maybe");
        var line = Assert.Single(site.Diagnostics().Split('\n'));
        Assert.Contains(": error ADV0107: ", line, StringComparison.Ordinal);
        Assert.EndsWith(
            "(This error can't be downgraded, so Severities in statiq.json has no effect on it.)",
            line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mistake_in_the_settings_has_the_severity_that_they_set()
    {
        using var site = new TestSite(
            """
            -- statiq.json --
            { "Hots": "advance.example", "Severities": { "ADV0602": "error" } }
            -- input/index.md --
            ---
            title: Home page
            ---
            """
        );
        var result = site.Build();
        Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
        Assert.Null(result.Written);
    }

    [Theory]
    [InlineData("""{ "ADV9999": "off" }""", 46, "ADV9999")]
    [InlineData("""{ "ADV0111": "silent" }""", 57, "'silent'")]
    [InlineData("""{ "ADV0111": ["off"] }""", 57, "something other than a word")]
    [InlineData("\"off\"", 44, "must have the form")]
    public void An_unknown_code_or_severity_is_one_mistake_at_its_place(string severities, int column, string part)
    {
        using var site = Site(severities, Summary);
        var line = Assert.Single(site.Diagnostics().Split('\n'));
        Assert.StartsWith($"statiq.json(1,{column}): error ADV0604: ", line, StringComparison.Ordinal);
        Assert.Contains(part, line, StringComparison.Ordinal);
    }
}
