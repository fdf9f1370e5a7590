using System.Text.Json;
using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Reports of problems for GitHub and code scanning.</summary>
public class ReportTests
{
    const string Site = """
        -- docs/site/statiq.json --
        { "Host": "notes.example", "Severities": { "ADV0003": "info" } }
        -- docs/site/input/news/first.md --
        ---
        title: The first note of all
        date: 50% sure
        ---
        -- docs/site/input/news/second.md --
        ---
        title: The second note
        date: 2026-11-02
        summary: What we saw on the second day, and what we made of it.
        ---
        A <b>heron</b>.

        [the map](../map.pdf)
        -- docs/site/input/news/änote.md --
        ---
        title: The third note
        date: 2026-11-02
        ---
        A swan.

        """;

    static Outcome Run(SiteFolder site, params string[] arguments) => AdvanceProgram.UnderTest.RunIn(site.Root, arguments);

    [Fact]
    public void A_workflow_gets_problems_as_annotations_with_paths_in_the_repository()
    {
        using var site = new SiteFolder(Site);

        var check = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["check", "--root", "docs/site", "--format", "github"],
            site.Root,
            new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = site.Root, ["GITHUB_STEP_SUMMARY"] = "" }
        );

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(
            "::error file=docs/site/input/news/first.md,line=3,col=7,title=ADV0102%3A A date isn't valid::'50%25 sure' "
                + "isn't a date. Write it as YYYY-MM-DD.",
            check.OutputLines
        );
        Assert.Contains(check.OutputLines, line =>
            line.StartsWith(
                "::notice file=docs/site/input/news/second.md,line=6,col=3,title=ADV0003%3A ",
                StringComparison.Ordinal
            )
        );
        Assert.StartsWith("Found 1 error, ", check.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_ten_most_severe_problems_are_annotations_and_the_job_summary_has_all()
    {
        using var site = new SiteFolder(SmallSite.Clean);
        for (var i = 0; i < 12; i++)
            site.Write(
                $"input/news/warned-{i:00}.md",
                "---\ntitle: A note of one day\ndate: 2026-11-02\n---\n[the *map*](gone.pdf)\n"
            );
        site.Write("input/news/zz.md", "---\ntitle: A note of one day\ndate: soon\n---\nWords.\n");

        var check = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["check", "--format", "github"],
            site.Root,
            new Dictionary<string, string>
            {
                ["GITHUB_WORKSPACE"] = site.Root,
                ["GITHUB_STEP_SUMMARY"] = Path.Combine(site.Root, "summary.md"),
            }
        );

        Assert.Equal(10, check.OutputLines.Count(line => line.StartsWith("::", StringComparison.Ordinal)));
        Assert.Single(check.OutputLines, line => line.StartsWith("::error file=input/news/zz.md,", StringComparison.Ordinal));
        var plain = check.OutputLines.Count(line => line.StartsWith("input/news/", StringComparison.Ordinal));
        Assert.True(plain >= 3);
        var rows = site.Read("summary.md")
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("ADV", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(10 + plain, rows.Count);
        Assert.StartsWith("| Error ADV0102 | input/news/zz.md, line 3 | ", rows[0], StringComparison.Ordinal);
        Assert.DoesNotContain("*map*", site.Read("summary.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_for_code_scanning_fits_the_SARIF_schema()
    {
        using var site = new SiteFolder(Site);

        var check = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["check", "--root", "docs/site", "--format", "sarif", "-s", "PageSize=none"],
            site.Root
        );

        Assert.Equal("", Node.Run("validate-sarif.mjs", check.Output));
        Assert.Equal(1, check.ExitCode);
        using var log = JsonDocument.Parse(check.Output);
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Empty(run.GetProperty("results")[0].GetProperty("locations").EnumerateArray());
    }

    [Fact]
    public void Each_result_has_its_rule_level_and_position()
    {
        using var site = new SiteFolder(Site);

        using var log = JsonDocument.Parse(Run(site, "check", "--root", "docs/site", "--format", "sarif").Output);

        Assert.Equal("", Node.Run("validate-sarif.mjs", log.RootElement.GetRawText()));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results")
            .EnumerateArray()
            .Select(result =>
                (
                    Rule: rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(),
                    Level: result.GetProperty("level").GetString(),
                    File: result
                        .GetProperty("locations")[0]
                        .GetProperty("physicalLocation")
                        .GetProperty("artifactLocation")
                        .GetProperty("uri")
                        .GetString(),
                    Line: result
                        .GetProperty("locations")[0]
                        .GetProperty("physicalLocation")
                        .GetProperty("region")
                        .GetProperty("startLine")
                        .GetInt32()
                )
            )
            .ToList();
        Assert.Contains(("ADV0102", "error", "docs/site/input/news/first.md", 3), results);
        Assert.Contains(("ADV0003", "note", "docs/site/input/news/second.md", 6), results);
        Assert.Contains(("ADV0111", "warning", "docs/site/input/news/%C3%A4note.md", 2), results);
        Assert.All(rules.EnumerateArray(), rule =>
            Assert.StartsWith(
                $"# {rule.GetProperty("id").GetString()}: ",
                rule.GetProperty("help").GetProperty("markdown").GetString(),
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void A_site_without_problems_gives_a_log_without_results()
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var check = site.Run("check", "--format", "sarif");

        Assert.Equal("", Node.Run("validate-sarif.mjs", check.Output));
        using var log = JsonDocument.Parse(check.Output);
        Assert.Empty(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(0, check.ExitCode);
    }
}
