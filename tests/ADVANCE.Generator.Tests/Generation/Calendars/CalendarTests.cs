namespace Advance.Tests.Generation.Calendars;

/// <summary>Calendars, read back by a program that is not ours.</summary>
public class CalendarTests
{
    const string Seminar = """
        -- statiq.json --
        { "Host": "advance.example", "LinkRoot": "/site", "SiteTitle": "ADVANCE", "SiteDescription": "A programme; of research." }
        -- input/topics/trials.md --
        ---
        title: Trials, large and small
        summary: How we test.
        ---
        -- input/topics/pathways.md --
        ---
        title: Pathways
        ---
        -- input/topics/unused.md --
        ---
        title: Unused
        ---
        -- input/news/a.md --
        ---
        title: No event
        date: 2022
        summary: News.
        topics: [unused]
        ---
        -- input/events/seminar.md --
        ---
        title: "Findings; a seminar"
        date: 2022-05-01
        updated: 2022-05-03
        summary: What we found, and for whom.
        start: 2022-06-30T15:00
        end: 2022-06-30T16:30
        timezone: Europe/London
        topics: [trials, pathways]
        place: { name: Science Gallery, address: "Great Maze Pond, London" }
        online: true
        ---
        """;

    static ReadCalendar.Happening Only(string start, string more = "", string settings = "{ \"Host\": \"advance.example\" }")
    {
        using var site = new TestSite(
            $"-- statiq.json --\n{settings}\n-- input/events/talk.md --\n---\ntitle: Talk\ndate: 2022-05-01\nsummary: We "
                + $"talk.\nstart: {start}\n{more}\n"
                + (
                    more.Contains("place", StringComparison.Ordinal) || more.Contains("online", StringComparison.Ordinal)
                        ? ""
                        : "place: Hall\n"
                )
                + "---\n"
        ).BuildClean();
        return Assert.Single(ReadCalendar.Of(site.Read("events/talk/event.ics")).Events);
    }

    [Fact]
    public void An_event_is_written_by_RFC_5545_to_the_letter()
    {
        using var site = new TestSite(Seminar).BuildClean();

        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//ADVANCE Site//Calendars//EN
            BEGIN:VEVENT
            UID:fb5f1205-3a3e-5c4c-a9fd-00794037acd5
            DTSTAMP:20220502T230000Z
            CREATED:20220430T230000Z
            LAST-MODIFIED:20220502T230000Z
            SEQUENCE:11520
            DTSTART:20220630T140000Z
            DTEND:20220630T153000Z
            STATUS:CONFIRMED
            TRANSP:TRANSPARENT
            SUMMARY:Findings\; a seminar
            DESCRIPTION:What we found\, and for whom.\n\nhttps://advance.example/site/e
             vents/seminar/
            LOCATION:Science Gallery\, Great Maze Pond\, London\, and online
            URL:https://advance.example/site/events/seminar/
            CATEGORIES:Trials\, large and small,Pathways
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            site.Read("events/seminar/event.ics")
        );
    }

    [Fact]
    public void Another_program_reads_the_same_event()
    {
        using var site = new TestSite(Seminar).BuildClean();
        var read = Assert.Single(ReadCalendar.Of(site.Read("events/seminar/event.ics")).Events);

        Assert.Equal("2022-06-30T14:00:00.000Z", read.Start);
        Assert.Equal(5400, read.Seconds);
        Assert.Equal("Findings; a seminar", read["summary"]);
        Assert.Equal("What we found, and for whom.\n\nhttps://advance.example/site/events/seminar/", read["description"]);
        Assert.Equal("Science Gallery, Great Maze Pond, London, and online", read["location"]);
        Assert.Equal("Trials, large and small|Pathways", read["categories"]);
        Assert.Equal("https://advance.example/site/events/seminar/", read["url"]);
    }

    [Fact]
    public void There_is_one_calendar_for_all_events_and_one_for_each_topic_that_has_events()
    {
        using var site = new TestSite(Seminar).BuildClean();

        Assert.Equal(
            ["events/calendar.ics", "events/seminar/event.ics", "topics/pathways/calendar.ics", "topics/trials/calendar.ics"],
            site.Files().Where(path => path.EndsWith(".ics", StringComparison.Ordinal))
        );
        var all = ReadCalendar.Of(site.Read("events/calendar.ics"));
        Assert.Equal(
            ("ADVANCE: events", "ADVANCE: events", "A programme; of research.", "P1D"),
            (all["name"], all["x-wr-calname"], all["description"], all["refresh-interval"])
        );
        Assert.Equal(
            ("https://advance.example/site/events/", "https://advance.example/site/events/calendar.ics"),
            (all["url"], all["source"])
        );
        Assert.Null(all["method"]);
        Assert.Equal("ADVANCE: Pathways", ReadCalendar.Of(site.Read("topics/pathways/calendar.ics"))["name"]);
        Assert.Equal(all.Events[0]["uid"], ReadCalendar.Of(site.Read("events/seminar/event.ics")).Events[0]["uid"]);
    }

    [Fact]
    public void A_site_without_events_has_no_calendar()
    {
        using var site = TestSite.WithHost("-- input/news/a.md --\n---\ntitle: A\ndate: 2022\nsummary: B.\n---\n").BuildClean();
        Assert.DoesNotContain(site.Files(), path => path.EndsWith(".ics", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-12-01", "", "2026-12-01", "2026-12-02")]
    [InlineData("2026-12-01", "end: 2026-12-01", "2026-12-01", "2026-12-02")]
    [InlineData("2026-12-31", "end: 2027-01-02", "2026-12-31", "2027-01-03")]
    [InlineData("2026-03-28", "end: 2026-03-29", "2026-03-28", "2026-03-30")]
    public void The_end_of_whole_days_is_the_day_after_the_last(string start, string more, string first, string dayAfter)
    {
        var read = Only(start, more);
        Assert.Equal((first, dayAfter), (read.StartsOnDay, read.EndsOnDay));
    }

    [Theory]
    [InlineData("2022-06-30T15:00", "timezone: America/New_York", "2022-06-30T19:00:00.000Z", 0)]
    [InlineData("2022-12-30T15:00", "", "2022-12-30T15:00:00.000Z", 0)]
    [InlineData("2022-12-30T15:00+02:00", "end: 2022-12-30T16:00+02:00", "2022-12-30T13:00:00.000Z", 3600)]
    [InlineData("2022-12-30T22:00", "end: 2022-12-31", "2022-12-30T22:00:00.000Z", 26 * 3600)]
    [InlineData("2026-10-25T00:30", "end: 2026-10-25T03:30", "2026-10-24T23:30:00.000Z", 4 * 3600)]
    public void Times_are_those_of_UTC(string start, string more, string utc, long seconds)
    {
        var read = Only(start, more);
        Assert.Null(read.StartsOnDay);
        Assert.Equal((utc, seconds), (read.Start, read.Seconds));
    }

    [Theory]
    [InlineData("scheduled", "CONFIRMED", "Talk", "We talk.")]
    [InlineData(
        "postponed",
        "TENTATIVE",
        "Postponed: Talk",
        "This event was postponed. The date is the one that was first announced.\n\nWe talk."
    )]
    [InlineData("cancelled", "CANCELLED", "Cancelled: Talk", "This event was cancelled.\n\nWe talk.")]
    public void An_event_that_does_not_take_place_stays_and_says_so(
        string status,
        string expected,
        string summary,
        string description
    )
    {
        var read = Only("2026-12-01T15:00", $"status: {status}");
        Assert.Equal((expected, summary), (read["status"], read["summary"]));
        Assert.StartsWith(description, read["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sequence_goes_up_with_each_change_that_an_author_may_make()
    {
        string[] changes =
        [
            "",
            "status: postponed",
            "status: cancelled",
            "updated: 2022-05-02",
            "updated: 2022-05-02\nstatus: postponed",
            "updated: 2022-05-02T09:00",
            "updated: 2022-05-02T09:01",
            "updated: 2022-05-09\nstatus: cancelled",
            "updated: 2062-05-09\nstatus: cancelled",
        ];
        var sequence = changes
            .Select(change =>
                int.Parse(Only("2026-12-01T15:00", change)["sequence"]!, System.Globalization.CultureInfo.InvariantCulture)
            )
            .ToArray();
        Assert.Equal(0, sequence[0]);
        Assert.Equal(sequence.Order().Distinct(), sequence);
    }

    [Fact]
    public void The_identity_of_an_event_hangs_on_its_address_alone()
    {
        static string? Uid(string settings, string more = "", string start = "2026-12-01T15:00") =>
            Only(start, more, settings)["uid"];
        var uid = Uid("""{ "Host": "advance.example" }""");

        Assert.Equal(
            uid,
            Uid(
                """{ "Host": "advance.example", "SiteTitle": "New", "LinksUseHttps": false }""",
                "status: cancelled",
                "2027-01-01"
            )
        );
        Assert.NotEqual(uid, Uid("""{ "Host": "other.example" }"""));
        Assert.NotEqual(uid, Uid("""{ "Host": "advance.example", "LinkRoot": "/b" }"""));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", uid);
    }

    [Fact]
    public void Drafts_and_scheduled_events_are_in_no_calendar()
    {
        static string Entry(string name, string more) =>
            $"-- input/events/{name}.md --\n---\ntitle: {name}\nsummary: We talk.\nstart: 2026-12-01\nplace: Hall\n{more}\n---\n";
        using var site = TestSite
            .WithHost(
                Entry("shown", "date: 2022") + Entry("draft", "date: 2022\ndraft: true") + Entry("scheduled", "date: 2026-11-30")
            )
            .BuildClean();
        Assert.Equal("shown", Assert.Single(ReadCalendar.Of(site.Read("events/calendar.ics")).Events)["summary"]);
    }
}
