using System.Text.Json;
using Advance.Changes;
using Advance.Tests.Writing;
using NodaTime;
using NodaTime.Text;

namespace Advance.Tests.Generation.Changes;

/// <summary>The site says when it next changes by itself: until one second before, every build gives the same bytes.</summary>
public class NextChangeTests
{
    const string File = "api/v1/next-change.json";

    static string News(string name, string date) =>
        $"-- input/news/{name}.md --\n---\ntitle: {name}\ndate: {date}\nsummary: B.\n---\n";

    static string Event(string name, string fields) =>
        $"-- input/events/{name}.md --\n---\ntitle: {name}\nsummary: B.\nplace: Hall\n{fields}\n---\n";

    static JsonElement Json(TestSite site) => JsonDocument.Parse(site.Read(File)).RootElement;

    static string? Next(TestSite site) => Json(site).GetProperty("at").GetString();

    [Theory]
    [InlineData("publication", "2026-12-01T00:00:00Z", "news/a.md", "title: A\ndate: 2026-12-01\nsummary: B.")]
    [InlineData("publication", "2027-06-30T23:00:00Z", "news/a.md", "title: A\ndate: 2027-07\nsummary: B.")]
    [InlineData("publication", "2026-11-22T12:00:30Z", "news/a.md", "title: A\ndate: 2026-11-22T12:00:30Z\nsummary: B.")]
    [InlineData(
        "event-end",
        "2026-12-01T16:00:00Z",
        "events/a.md",
        "title: A\ndate: 2022\nsummary: B.\nplace: Hall\nstart: 2026-12-01T15:00\nend: 2026-12-01T16:00"
    )]
    [InlineData(
        "event-end",
        "2026-12-02T05:00:00Z",
        "events/a.md",
        "title: A\ndate: 2022\nsummary: B.\nplace: Hall\nstart: 2026-12-01\ntimezone: America/New_York"
    )]
    [InlineData(
        "event-end",
        "2026-12-02T00:00:00Z",
        "events/a.md",
        "title: A\ndate: 2022\nsummary: B.\nplace: Hall\nstart: 2026-12-01T15:00\nstatus: cancelled\nregistration: { url: "
            + "'https://a.example/', closes: 2026-11-25 }"
    )]
    [InlineData(
        "registration-end",
        "2026-11-26T00:00:00Z",
        "events/a.md",
        "title: A\ndate: 2022\nsummary: B.\nplace: Hall\nstart: 2026-12-01T15:00\nregistration: { url: 'https://a.example/', "
            + "closes: 2026-11-25 }"
    )]
    [InlineData(
        "registration-end",
        "2026-11-25T17:00:00Z",
        "events/a.md",
        "title: A\ndate: 2022\nsummary: B.\nplace: Hall\nstart: 2026-12-01T15:00\nregistration: { url: 'https://a.example/', "
            + "closes: 2026-11-25T17:00 }"
    )]
    public void A_build_gives_the_same_bytes_until_the_next_change_and_others_afterwards(
        string reason,
        string at,
        string path,
        string fields
    )
    {
        using var site = TestSite
            .WithHost(
                $"-- input/news/old.md --\n---\ntitle: Old\ndate: 2020\nsummary: B.\n---\n-- input/{path} "
                    + $"--\n---\n{fields}\n---\n"
            )
            .BuildClean();
        Assert.Equal((reason, at), (Json(site).GetProperty("reason").GetString(), Next(site)));
        var before = FolderSnapshot.Contents(site.Output);

        var moment = InstantPattern.General.Parse(at).Value;
        Assert.Equal(
            before,
            FolderSnapshot.Contents(site.BuildClean(date: InstantPattern.General.Format(moment - Duration.FromSeconds(1))).Output)
        );
        Assert.NotEqual(before, FolderSnapshot.Contents(site.BuildClean(date: at).Output));
        Assert.NotEqual(at, Next(site));
    }

    [Fact]
    public void The_changes_of_an_entry_come_in_order()
    {
        using var site = TestSite
            .WithHost(
                News("later", "2026-12-24")
                    + News("old", "2022")
                    + Event(
                        "talk",
                        "date: 2022\nstart: 2026-12-01T15:00\nregistration: { url: 'https://a.example/', closes: 2026-11-28 }"
                    )
                    + Event("scheduled", "date: 2026-12-25\nstart: 2027-01-10")
                    + Event("late", "date: 2026-12-26\nstart: 2026-12-25")
                    + "-- input/_helplines.yml --\n- { service: S, number: '999', display: '999', for: emergency, checked: "
                    + "2026-11-22 }\n"
            )
            .BuildClean();

        Assert.Equal(
            [
                "2026-11-29T00:00:00Z registration-end input/events/talk.md",
                "2026-12-02T00:00:00Z event-end input/events/talk.md",
                "2026-12-24T00:00:00Z publication ",
                "2026-12-25T00:00:00Z publication ",
                "2026-12-26T00:00:00Z publication ",
                "2027-01-11T00:00:00Z event-end ",
                "2027-02-21T00:00:00Z helpline-check input/_helplines.yml",
            ],
            Json(site)
                .GetProperty("changes")
                .EnumerateArray()
                .Select(change =>
                    $"{change.GetProperty("at")} {change.GetProperty("reason")} "
                    + $"{(change.TryGetProperty("file", out var file) ? file : "")}"
                )
        );
    }

    [Fact]
    public void A_helpline_check_changes_only_the_time_of_the_next_change()
    {
        using var site = TestSite.WithHost(
            News("old", "2022")
                + "-- input/_helplines.yml --\n- { service: S, number: '999', display: '999', for: emergency, checked: "
                + "2026-06-01 }\n"
        );
        site.Build(date: "2026-06-02T00:00:00Z");
        Assert.Equal("2026-08-30T23:00:00Z", Next(site));
        var before = FolderSnapshot.Contents(site.Output);
        site.Build(date: "2026-08-30T22:59:59Z");
        Assert.Equal(before, FolderSnapshot.Contents(site.Output));
        site.Build(date: "2026-08-30T23:00:00Z");
        Assert.Null(Next(site));
    }

    [Fact]
    public void Drafts_cause_no_changes_unless_they_are_built()
    {
        using var site = TestSite
            .WithHost(
                News("old", "2022") + "-- input/news/a.md --\n---\ntitle: A\ndate: 2026-12-01\nsummary: B.\ndraft: true\n---\n"
            )
            .BuildClean();
        Assert.Null(Next(site));
        Assert.Equal("2026-12-01T00:00:00Z", Next(site.BuildClean(drafts: true)));
    }

    [Fact]
    public void Unpublished_entries_are_named_only_in_the_output_of_the_build()
    {
        using var site = TestSite.WithHost(News("embargoed", "2026-12-01")).BuildClean();
        Assert.DoesNotContain("embargoed", site.Read(File), StringComparison.Ordinal);
        Assert.Equal(
            "2026-12-01 at 00:00 UTC: input/news/embargoed.md is published.",
            UpcomingChanges.Of(site.Assembled())[0].Sentence
        );
    }

    [Fact]
    public void At_most_the_next_ten_changes_are_listed()
    {
        using var site = TestSite
            .WithHost(string.Concat(Enumerable.Range(1, 12).Select(day => News($"n{day}", $"2026-12-{day:00}"))))
            .BuildClean();
        Assert.Equal(10, Json(site).GetProperty("changes").GetArrayLength());
        Assert.Equal("2026-12-01T00:00:00Z", Next(site));
    }

    /// <summary>
    /// Code that uses the time of the build causes changes by itself, and <c>UpcomingChanges</c> must know about them.
    /// </summary>
    [Fact]
    public void No_other_output_depends_on_the_time_of_the_build()
    {
        var root = Path.GetFullPath("../..", TestSite.ProjectFolder);
        var asking = new[]
        {
            "src/ADVANCE.Model/Sites",
            "src/ADVANCE.Build/Render",
            "src/ADVANCE.Build/Inspect",
            "src/ADVANCE.Outputs",
            "src/ADVANCE.Editor",
            "src/ADVANCE.Search",
            "theme",
        }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(path =>
                Path.GetExtension(path) is ".cs" or ".razor"
                && System.IO.File.ReadAllText(path).Contains("ite.Now", StringComparison.Ordinal)
            );
        Assert.Equal(
            [
                "EventFacts.razor",
                "EventNotice.razor",
                "EventRegistration.razor",
                "Line.razor",
                "SecurityTxt.cs",
                "SiteViews.cs",
                "UpcomingChanges.cs",
            ],
            asking.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }
}
