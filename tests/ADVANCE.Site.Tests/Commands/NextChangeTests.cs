using System.Text.Json;
using Advance.Tests.Running;
using NodaTime;
using NodaTime.Text;

namespace Advance.Tests.Commands;

/// <summary>A host that builds only when the program says so misses no change.</summary>
public class NextChangeTests
{
    const string File = "api/v1/next-change.json";

    [Fact]
    public void Each_build_names_the_next_change_and_nothing_changes_before_it()
    {
        using var site = new SiteFolder(
            EventSite.Files
                + """
                -- input/news/later.md --
                ---
                title: The second note
                date: 2026-12-01T09:00
                summary: What we saw on the second day, in all its detail and with a picture.
                ---
                We saw a swan.
                -- input/_helplines.yml --
                - { service: Emergency, number: "999", display: "999", for: emergency, checked: 2026-11-22 }

                """
        );
        var changes = new List<string>();
        var next = Build(site, "2026-11-22T00:00:00Z");
        for (var now = FolderContent.Of(site.Output); next is not null; now = FolderContent.Of(site.Output))
        {
            var (at, reason, file) = next;
            Build(site, InstantPattern.General.Format(InstantPattern.General.Parse(at).Value - Duration.FromSeconds(1)));
            Assert.Equal(now, FolderContent.Of(site.Output));
            next = Build(site, at);
            var then = FolderContent.Of(site.Output);
            var pages = now
                .Keys.Union(then.Keys)
                .Where(path =>
                    path.EndsWith(".html", StringComparison.Ordinal)
                    && now.GetValueOrDefault(path) != then.GetValueOrDefault(path)
                );
            changes.Add($"{at} {reason} {file}: {string.Join(' ', pages.Order(StringComparer.Ordinal).Take(3))}");
        }
        Assert.Equal(
            [
                "2026-12-01T00:00:00Z registration-end input/events/seminar.md: events/seminar/index.html",
                "2026-12-01T09:00:00Z publication input/news/later.md: archive/2026/index.html archive/index.html index.html",
                "2026-12-03T16:00:00Z event-end input/events/seminar.md: archive/2026/index.html events/index.html "
                    + "events/meeting/index.html",
                "2026-12-21T00:00:00Z event-end input/events/walk.md: events/index.html",
                "2027-02-21T00:00:00Z helpline-check input/_helplines.yml: ",
                "2027-03-11T00:00:00Z event-end input/events/meeting.md: archive/2026/index.html events/index.html "
                    + "events/meeting/index.html",
            ],
            changes
        );
    }

    [Fact]
    public void The_last_line_of_a_build_says_when_the_next_is_due()
    {
        using var site = new SiteFolder(EventSite.Files);

        Assert.Equal(
            "The site next changes without an edit on 2026-12-01 at 00:00 UTC: registration for input/events/seminar.md "
                + "closes.",
            site.Run("build", "--date", "2026-11-22").OutputLines[^1]
        );
        Assert.Contains("\"at\": \"2026-12-01T00:00:00Z\"", site.Read("output/" + File), StringComparison.Ordinal);
        Assert.StartsWith("Built ", site.Run("build", "--date", "2030-01-01").OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Scheduled_items_are_listed_soonest_first_and_a_distant_year_is_questioned()
    {
        static string Note(string name, string date, string more = "") =>
            $"-- input/news/{name}.md --\n---\ntitle: A note of one day\ndate: {date}\nsummary: What we saw on that "
            + $"day.\n{more}---\nText.\n";
        using var site = new SiteFolder(
            SmallSite.Clean
                + Note("typo", "2062-06-01")
                + Note("soon", "2026-12-01")
                + Note("draft", "2026-11-01", "draft: true\n")
                + Note("year", "2027-11-22")
        );

        var build = site.Run("build", "--date", "2026-11-22");
        Assert.Equal(
            "3 scheduled: input/news/soon.md on 2026-12-01, input/news/year.md on 2027-11-22, input/news/typo.md on 2062-06-01 "
                + "(is that year right?).",
            build.OutputLines[0]
        );
        Assert.Equal("1 draft: input/news/draft.md.", build.OutputLines[1]);

        var json = JsonDocument.Parse(site.Run("check", "--date", "2026-11-22", "--format", "json").Output).RootElement;
        Assert.Equal(4, json.GetProperty("leftOut").GetInt32());
        Assert.Equal(
            ("input/news/soon.md", "2026-12-01"),
            (
                json.GetProperty("scheduled")[0].GetProperty("file").GetString(),
                json.GetProperty("scheduled")[0].GetProperty("date").GetString()
            )
        );
        Assert.Equal("input/news/draft.md", json.GetProperty("drafts")[0].GetString());
        Assert.Equal("input/news/soon.md", json.GetProperty("nextChange").GetProperty("file").GetString());
    }

    [Fact]
    public void At_most_five_scheduled_items_are_listed()
    {
        using var site = new SiteFolder(
            SmallSite.Clean
                + string.Concat(
                    Enumerable
                        .Range(1, 7)
                        .Select(day =>
                            $"-- input/news/n{day}.md --\n---\ntitle: A note of one day\ndate: 2026-12-0{day}\nsummary: What "
                            + "we saw.\n---\nText.\n"
                        )
                )
        );
        var line = site.Run("check", "--date", "2026-11-22")
            .OutputLines.Single(line => line.StartsWith("7 scheduled: ", StringComparison.Ordinal));
        Assert.EndsWith("input/news/n5.md on 2026-12-05 and 2 more.", line, StringComparison.Ordinal);
    }

    /// <summary>The next change according to the report, which names files that the site doesn't reveal.</summary>
    static Change? Build(SiteFolder site, string date)
    {
        var build = site.Run("build", "--date", date, "--format", "json");
        Assert.True(build.ExitCode == 0, build.ToString());
        var next = JsonDocument.Parse(build.Output).RootElement.GetProperty("nextChange");
        return next.ValueKind == JsonValueKind.Null
            ? null
            : new(
                next.GetProperty("at").GetString()!,
                next.GetProperty("reason").GetString()!,
                next.GetProperty("file").GetString()!
            );
    }

    sealed record Change(string At, string Reason, string File);
}
