using Advance.Content;
using NodaTime.Text;

namespace Advance.Tests.Content;

/// <summary>When an event begins and ends: in local time at the venue, with summer time and offsets.</summary>
public class EventTimeTests
{
    static readonly ZonedDateTimePattern Pattern = ZonedDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm o<G> z",
        NodaTime.DateTimeZoneProviders.Tzdb
    );

    static Event Only(string fields, string settings = "\"TimeZone\": \"Europe/London\"", string complaint = "")
    {
        using var site = new TestSite(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\", {settings} }}\n-- input/events/a.md --\n---\ntitle: "
                + "Launch\ndate: 2022\nsummary: We "
                + $"begin.\n{fields}{(fields.Contains("place", StringComparison.Ordinal) ? "" : "\nplace: Hall")}\n---\n"
        );
        Assert.Equal(complaint, site.Diagnostics());
        return Assert.Single(site.Assembled().Events);
    }

    [Theory]
    [InlineData("start: 2022-06-30T15:00", "2022-06-30T15:00 +01 Europe/London")]
    [InlineData("start: 2022-12-01 15:00", "2022-12-01T15:00 Z Europe/London")]
    [InlineData("start: 2022-06-30T15:00\ntimezone: America/New_York", "2022-06-30T15:00 -04 America/New_York")]
    [InlineData("start: 2022-06-30T15:00Z", "2022-06-30T16:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30T15:00:00-05:00", "2022-06-30T21:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30T15:00+05:30\ntimezone: Asia/Kolkata", "2022-06-30T15:00 +05:30 Asia/Kolkata")]
    [InlineData("start: 2022-06-30 15:00:00 +0100", "2022-06-30T15:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00 +0000", "2022-06-30T16:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00:00 +01:00", "2022-06-30T15:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00:00 -0500", "2022-06-30T21:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00:00 UTC", "2022-06-30T16:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00 UTC", "2022-06-30T16:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 15:00:00 UTC-03:00", "2022-06-30T19:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30 9:00:00 GMT", "2022-06-30T10:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30T15:00:00.123+01:00", "2022-06-30T15:00 +01 Europe/London")]
    [InlineData("start: 2022-06-30", "2022-06-30T00:00 +01 Europe/London")]
    public void A_time_without_an_offset_is_local_time_at_the_venue(string fields, string start) =>
        Assert.Equal(start, Pattern.Format(Only(fields).StartsAt.At));

    [Fact]
    public void An_event_without_a_zone_uses_the_zone_in_the_settings() =>
        Assert.Equal(
            "2022-06-30T15:00 +09 Asia/Tokyo",
            Pattern.Format(Only("start: 2022-06-30T15:00", "\"TimeZone\": \"Asia/Tokyo\"").StartsAt.At)
        );

    [Theory]
    [InlineData(
        "2026-03-29T01:30",
        "2026-03-29T02:30 +01 Europe/London",
        "input/events/a.md(5,8): warning ADV0118: '2026-03-29T01:30' doesn't exist in Europe/London, because the "
            + "clocks go forward past it, so readers see 2026-03-29T02:30. Write the local time at the venue."
    )]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30 +01 Europe/London", "")]
    public void A_skipped_hour_is_moved_with_a_message_and_a_repeated_hour_is_the_first(
        string written,
        string start,
        string complaint
    ) => Assert.Equal(start, Pattern.Format(Only($"start: {written}", complaint: complaint).StartsAt.At));

    [Fact]
    public void A_day_without_an_hour_is_a_whole_day_and_lasts_until_midnight()
    {
        var happening = Only("start: 2022-06-29\nend: 2022-06-30");
        Assert.True(happening.StartsAt.IsWholeDay);
        Assert.Equal("2022-06-30T23:00:00Z", InstantPattern.General.Format(happening.OverAt));
    }

    [Theory]
    [InlineData("start: 2022-06-30T15:00", "2022-06-30T23:00:00Z")]
    [InlineData("start: 2022-06-30T15:00\nend: 2022-06-30T16:30", "2022-06-30T15:30:00Z")]
    [InlineData("start: 2022-06-30T15:00\nend: 2022-06-30", "2022-06-30T23:00:00Z")]
    public void An_event_is_over_at_its_end_or_at_the_end_of_its_day(string fields, string over) =>
        Assert.Equal(over, InstantPattern.General.Format(Only(fields).OverAt));

    [Fact]
    public void Future_events_come_before_past_ones()
    {
        static string Happening(string name, string start) =>
            $"-- input/events/{name}.md --\n---\ntitle: {name}\ndate: 2022\nsummary: We begin.\nstart: {start}\nplace: "
            + "Hall\n---\n";
        using var site = TestSite
            .WithHost(
                Happening("now", "2026-11-22T11:00")
                    + Happening("soon", "2026-11-23")
                    + Happening("later", "2027-01-01T10:00")
                    + Happening("yesterday", "2026-11-21T10:00")
                    + Happening("long-ago", "2020-01-01")
            )
            .BuildClean();
        Assert.Equal(
            "<title>Events</title>\nupcoming:\n- now\n- soon\n- later\npast:\n- yesterday\n- long-ago\n",
            site.Read("events/index.html")
        );
    }

    [Fact]
    public void An_event_may_be_cancelled_and_have_a_place_people_and_an_outcome()
    {
        var happening = Only(
            """
            start: 2022-06-30T15:00
            status: Cancelled
            online: yes
            place: Science Gallery London
            registration: { url: "https://example.org/register", closes: 2022-06-23 }
            speakers: [Nicole Jacobs]
            outcome: It was moved online.
            """
        );
        Assert.Equal(
            (EventStatus.Cancelled, true, "Science Gallery London", "2022-06-23", "It was moved online."),
            (happening.Status, happening.IsOnline, happening.Place?.Name, happening.Registration?.Closes?.Iso, happening.Outcome)
        );
        Assert.Equal(["Nicole Jacobs"], happening.Speakers);
    }
}
