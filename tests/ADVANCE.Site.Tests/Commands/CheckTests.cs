using System.Text.Json;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class CheckTests
{
    [Fact]
    public void A_site_without_problems_gets_one_line_and_nothing_is_written()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var check = site.Run("check");

        Assert.Equal("No problems found.", Assert.Single(check.OutputLines));
        Assert.Empty(check.Errors);
        Assert.Equal(0, check.ExitCode);
        Assert.Equal(["input/news/first.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Fact]
    public void A_problem_is_a_line_that_editors_can_open_and_the_count_comes_last()
    {
        using var site = new SiteFolder(SmallSite.WithAMistake);

        var check = site.Run("check");

        Assert.Equal(
            [
                "input/news/first.md(3,7): error ADV0102: 'next Tuesday' isn't a date. Write it as YYYY-MM-DD.",
                "Found 1 error, 0 warnings. 'advance explain ADV0102' explains it.",
            ],
            check.OutputLines
        );
        Assert.Empty(check.Errors);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void The_hint_to_explain_names_the_first_error_not_an_earlier_warning()
    {
        using var site = new SiteFolder(
            SmallSite.WithAMistake.Replace(
                "summary: What we saw on the first day by the river, and heard.\n",
                "",
                StringComparison.Ordinal
            )
        );

        var check = site.Run("check");

        Assert.Equal("Found 1 error, 1 warning. 'advance explain ADV0102' explains it.", check.OutputLines[^1]);
    }

    [Fact]
    public void Warnings_fail_only_on_request()
    {
        using var site = new SiteFolder(
            SmallSite.Clean.Replace(
                "summary: What we saw on the first day by the river, and heard.\n",
                "",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(0, site.Run("check").ExitCode);
        Assert.Equal(1, site.Run("check", "--warnings-as-errors").ExitCode);
    }

    [Fact]
    public void Problems_are_printed_as_JSON_for_programs()
    {
        using var site = new SiteFolder(SmallSite.WithAMistake);

        var check = site.Run("check", "--format", "json");

        using var json = JsonDocument.Parse(check.Output);
        var mistake = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("ADV0102", mistake.GetProperty("code").GetString());
        Assert.Equal("error", mistake.GetProperty("severity").GetString());
        Assert.Equal("input/news/first.md", mistake.GetProperty("file").GetString());
        Assert.Equal(3, mistake.GetProperty("line").GetInt32());
        Assert.Equal(7, mistake.GetProperty("column").GetInt32());
        Assert.Equal("'next Tuesday' isn't a date. Write it as YYYY-MM-DD.", mistake.GetProperty("message").GetString());
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void A_site_without_problems_is_an_empty_list_in_JSON()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var check = site.Run("check", "--format", "json");

        using var json = JsonDocument.Parse(check.Output);
        Assert.Empty(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(0, check.ExitCode);
    }
}
