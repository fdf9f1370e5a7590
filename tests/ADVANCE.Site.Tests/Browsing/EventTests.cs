using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Pages are right about events when they are read, without a build in between.</summary>
public class EventTests(SharedBrowser browser, EventsInNovember site)
{
    const string Before = "2026-11-23T12:00:00Z",
        Closed = "2026-12-01T00:00:00Z",
        During = "2026-12-03T15:00:00Z",
        After = "2026-12-03T16:00:00Z",
        LongAfter = "2027-03-11T00:00:00Z";

    async Task<Visit> Read(string address, string time, BrowserNewContextOptions? options = null)
    {
        var visit = await Visit.To(browser, await site.Host, options);
        await visit.Page.Clock.SetFixedTimeAsync(time);
        await visit.Open(address);
        return visit;
    }

    /// <summary>The page's headings and, below them, titles of events, as a reader sees them.</summary>
    static async Task<string> Seen(Visit visit) =>
        string.Join(" | ", await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading).AllInnerTextsAsync());

    [Theory]
    [InlineData(Before, "Events | Coming up | Winter seminar | Evening walk | Spring meeting | Past events | Summer excursion")]
    [InlineData(During, "Events | Coming up | Winter seminar | Evening walk | Spring meeting | Past events | Summer excursion")]
    [InlineData(After, "Events | Coming up | Evening walk | Spring meeting | Past events | Winter seminar | Summer excursion")]
    [InlineData(
        "2026-12-25T12:00:00Z",
        "Events | Coming up | Spring meeting | Past events | Evening walk | Winter seminar | Summer excursion"
    )]
    [InlineData(
        "2027-03-10T23:59:59Z",
        "Events | Coming up | Spring meeting | Past events | Evening walk | Winter seminar | Summer excursion"
    )]
    [InlineData(LongAfter, "Events | Past events | Spring meeting | Evening walk | Winter seminar | Summer excursion")]
    public async Task The_list_of_events_is_divided_by_the_reader_s_clock(string time, string expected)
    {
        await using var visit = await Read("/events/", time);

        Assert.Equal(expected, await Seen(visit));
        Findings.AreNone(visit.Complaints);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public async Task The_reader_s_time_zone_makes_no_difference(string zone)
    {
        await using var before = await Read("/events/", "2027-03-10T23:59:59Z", new() { TimezoneId = zone });
        await using var after = await Read("/events/", LongAfter, new() { TimezoneId = zone });

        Assert.Contains("Coming up | Spring meeting", await Seen(before), StringComparison.Ordinal);
        Assert.DoesNotContain("Coming up", await Seen(after), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_stays_open_follows_the_clock()
    {
        await using var visit = await Visit.To(browser, await site.Host);
        await visit.Page.Clock.InstallAsync(new() { Time = "2026-12-03T13:59:00Z" });
        await visit.Open("/events/");
        var now = visit.Page.GetByText("Happening now.").Filter(new() { Visible = true });

        await Expect(now).ToHaveCountAsync(0);
        await visit.Page.Clock.FastForwardAsync("01:30");
        await Expect(now).ToHaveCountAsync(1);
        await visit.Page.Clock.FastForwardAsync("02:00:00");
        await Expect(now).ToHaveCountAsync(0);
        Assert.StartsWith("Events | Coming up | Evening walk", await Seen(visit), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Before, "Register for this event by 30 November 2026", true, "")]
    [InlineData(Closed, "Registration is closed.", true, "")]
    [InlineData(During, "Registration is closed.", true, "This event is happening now.")]
    [InlineData(After, "", false, "This event has taken place.")]
    public async Task An_event_page_offers_only_actions_that_are_still_possible(
        string time,
        string registration,
        bool hasCalendar,
        string notice
    )
    {
        await using var visit = await Read("/events/seminar/", time);
        var rows = visit.Page.Locator(".particulars");

        Assert.Equal(registration, string.Join(' ', (await Visible(rows.Locator("dt:text-is('Registration') ~ dd")))));
        Assert.Equal(
            hasCalendar,
            await rows.GetByRole(AriaRole.Link, new() { Name = "Add this event to your calendar" }).IsVisibleAsync()
        );
        Assert.Equal(notice, string.Join(' ', await Visible(visit.Page.Locator(".notice"))));
    }

    [Fact]
    public async Task A_cancelled_event_offers_neither_registration_nor_a_calendar_entry()
    {
        await using var visit = await Read("/events/walk/", Before);

        await Expect(visit.Page.Locator(".notice")).ToHaveTextAsync("This event was cancelled.");
        await Expect(visit.Page.Locator(".particulars").GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Before, "Winter seminar", false)]
    [InlineData(During, "Winter seminar", true)]
    [InlineData(After, "Spring meeting", false)]
    [InlineData(LongAfter, "Spring meeting", false)]
    public async Task The_home_page_shows_the_next_event(string time, string expected, bool isNow)
    {
        await using var visit = await Read("/", time);
        var events = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Events" });

        Assert.Equal([expected], await Visible(events.GetByRole(AriaRole.Heading, new() { Level = 3 })));
        await Expect(events.GetByText("Happening now.").Filter(new() { Visible = true })).ToHaveCountAsync(isNow ? 1 : 0);
    }

    [Theory]
    [InlineData(Before)]
    [InlineData(LongAfter)]
    public async Task Without_scripts_pages_say_only_what_is_true_on_any_day(string time)
    {
        var options = new BrowserNewContextOptions { JavaScriptEnabled = false };
        await using var list = await Read("/events/", time, options);
        Assert.Equal(
            "Events | Announced events | Winter seminar | Evening walk | Spring meeting | Past events | Summer excursion",
            await Seen(list)
        );
        Assert.Contains("3 December 2026", await list.Page.GetByRole(AriaRole.Main).InnerTextAsync(), StringComparison.Ordinal);

        await using var page = await Read("/events/seminar/", time, options);
        Assert.Empty(await Visible(page.Page.Locator(".notice")));
        Assert.Equal(
            ["Register for this event by 30 November 2026"],
            await Visible(page.Page.Locator("dt:text-is('Registration') ~ dd"))
        );

        await using var home = await Read("/", time, options);
        var text = await home.Page.GetByRole(AriaRole.Main).InnerTextAsync();
        foreach (var claim in new[] { "Coming up", "now", "upcoming", "next event", "will" })
            Assert.DoesNotContain(
                claim,
                text.Replace("will not take place", "", StringComparison.Ordinal),
                StringComparison.OrdinalIgnoreCase
            );
    }

    [Fact]
    public async Task Calendars_are_linked_and_exist()
    {
        await using var visit = await Read("/events/", Before);
        foreach (
            var (page, name, address) in new[]
            {
                ("/events/", "Subscribe to the calendar", "/events/calendar.ics"),
                ("/events/seminar/", "Add this event to your calendar", "/events/seminar/event.ics"),
                ("/topics/herons/", "Calendar of events on this topic", "/topics/herons/calendar.ics"),
            }
        )
        {
            await visit.Open(page);
            await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = name })).ToHaveAttributeAsync("href", address);
            var answer = await visit.Page.APIRequest.GetAsync(address);
            Assert.Equal(
                ("text/calendar", true),
                (
                    answer.Headers["content-type"],
                    (await answer.TextAsync()).StartsWith("BEGIN:VCALENDAR\r\n", StringComparison.Ordinal)
                )
            );
        }
    }

    [Fact]
    public async Task A_site_whose_first_events_overlap_works_without_a_list_of_past_events()
    {
        static string Event(string name, string start, string end) =>
            $"-- input/events/{name}.md --\n---\ntitle: The {name}\ndate: 2026-11-01\nsummary: Something that people can come "
            + $"to.\nstart: {start}\nend: {end}\nplace: Hall\n---\nCome.\n";
        using var folder = new SiteFolder(
            "-- statiq.json --\n{ \"Host\": \"notes.example\" }\n"
                + Event("exhibition", "2026-12-01", "2026-12-20")
                + Event("talk", "2026-12-05T14:00", "2026-12-05T16:00")
                + Event("meeting", "2027-03-09", "2027-03-10")
        );
        Assert.Equal(0, folder.Build("--date", "2026-11-22").ExitCode);
        await using var host = await StaticHost.Serve(folder.Output);
        await using var visit = await Visit.To(browser, host);

        foreach (
            var (time, home, list) in new[]
            {
                ("2026-12-05T15:00:00Z", "The exhibition", "Events | Coming up | The exhibition | The talk | The meeting"),
                (
                    "2026-12-06T12:00:00Z",
                    "The exhibition",
                    "Events | Coming up | The exhibition | The meeting | Past events | The talk"
                ),
                (
                    "2026-12-21T00:00:00Z",
                    "The meeting",
                    "Events | Coming up | The meeting | Past events | The talk | The exhibition"
                ),
                ("2028-01-01T00:00:00Z", "The meeting", "Events | Past events | The meeting | The talk | The exhibition"),
            }
        )
        {
            await visit.Page.Clock.SetFixedTimeAsync(time);
            await visit.Open("/");
            Assert.Equal(
                [home],
                await Visible(
                    visit
                        .Page.GetByRole(AriaRole.Region, new() { Name = "Events" })
                        .GetByRole(AriaRole.Heading, new() { Level = 3 })
                )
            );
            await visit.Open("/events/");
            Assert.Equal(list, await Seen(visit));
        }
    }

    static async Task<string[]> Visible(ILocator elements)
    {
        var seen = new List<string>();
        foreach (var element in await elements.AllAsync())
            if (await element.IsVisibleAsync())
                seen.Add(
                    string.Join(
                        ' ',
                        (await element.InnerTextAsync()).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
                    )
                );
        return [.. seen];
    }
}
