using System.Text;
using Advance.Calendars;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Data files that are broken in each way that their formats forbid: the site's own are valid, and one change makes each
/// invalid.
/// </summary>
public class DataFileTests
{
    const string Files = """
        -- input/news/launch.md --
        ---
        title: The launch
        date: 2026-01-05
        summary: We begin.
        topics: [Trials]
        authors: [Gail Gilchrist]
        ---
        We begin.
        -- input/events/seminar.md --
        ---
        title: The seminar, and more
        date: 2026-01-04
        summary: We talk.
        start: 2026-12-03T15:00
        end: 2026-12-03T16:30
        place: Hall
        ---
        Come.
        """;

    /// <summary>The messages for a file of the site in which one text is replaced.</summary>
    static string Print(string path, string from, string to)
    {
        using var site = TestSite.WithHost(Files).BuildClean();
        var text = site.Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        using var again = TestSite.WithHost(
            Files,
            new AskedChecks([], [new GivenFileCheck(path, text[..at] + to + text[(at + from.Length)..])])
        );
        return again.Diagnostics();
    }

    const string News = "input/news/launch.md(1,1)",
        Event = "input/events/seminar.md(1,1)",
        All = "statiq.json(1,1)";

    [Theory]
    [InlineData(
        "feed.rss",
        "<title>The launch</title>",
        "<title>The launch",
        All,
        "this isn't valid XML: it can't be read at line"
    )]
    [InlineData(
        "feed.rss",
        "<title>The launch</title>",
        "<title>\u0007</title>",
        All,
        "this isn't valid XML: it can't be read at line"
    )]
    [InlineData("feed.rss", "version=\"2.0\"", "version=\"0.91\"", All, "it doesn't begin with <rss version=\"2.0\">")]
    [InlineData(
        "feed.rss",
        "<link>https://advance.example/</link>",
        "<link>/</link>",
        All,
        "'/' in <link> isn't a complete address"
    )]
    [InlineData("feed.rss", "<link>https://advance.example/</link>", "", All, "the <channel> has no <link>")]
    [InlineData("feed.rss", "rel=\"self\"", "rel=\"other\"", All, "the channel has no <atom:link rel=\"self\">")]
    [InlineData(
        "feed.rss",
        "Mon, 05 Jan 2026 00:00:00 +0000</pubDate>",
        "Tue, 05 Jan 2026 00:00:00 +0000</pubDate>",
        News,
        "isn't a date in the format of RFC 822"
    )]
    [InlineData("feed.rss", "<guid isPermaLink=\"true\">https://advance.example/news/launch/</guid>", "", News, "has no <guid>")]
    [InlineData(
        "feed.rss",
        "<guid isPermaLink=\"true\">https://advance.example/news/launch/</guid>",
        "<guid>launch</guid>",
        News,
        "'launch' in <guid> of https://advance.example/news/launch/ isn't a complete address"
    )]
    [InlineData(
        "feed.rss",
        "<guid isPermaLink=\"true\">https://advance.example/news/launch/</guid>",
        "<guid isPermaLink=\"true\">https://advance.example/events/seminar/</guid>",
        Event,
        "two items have the <guid>"
    )]
    [InlineData(
        "feed.atom",
        "<id>https://advance.example/news/launch/</id>",
        "",
        News,
        "the <entry> of https://advance.example/news/launch/ has no <id>"
    )]
    [InlineData(
        "feed.atom",
        "<id>https://advance.example/news/launch/</id>",
        "<id>launch</id>",
        All,
        "the <id> 'launch' isn't a complete address"
    )]
    [InlineData(
        "feed.atom",
        "<title>The launch</title>",
        "<title> </title>",
        News,
        "the <title> of the <entry> of https://advance.example/news/launch/ is empty"
    )]
    [InlineData(
        "feed.atom",
        "<published>2026-01-05T00:00:00Z</published>",
        "<published>2026-01-05</published>",
        News,
        "'2026-01-05' in <published>"
    )]
    [InlineData(
        "feed.atom",
        "<updated>2026-01-05T00:00:00Z</updated>",
        "<updated>5 January</updated>",
        All,
        "'5 January' in <updated> isn't a date and time"
    )]
    [InlineData(
        "feed.atom",
        "xmlns=\"http://www.w3.org/2005/Atom\"",
        "xmlns=\"http://www.w3.org/2005/atom\"",
        All,
        "it doesn't begin with <feed>"
    )]
    [InlineData(
        "feed.json",
        "\"version\": \"https://jsonfeed.org/version/1.1\"",
        "\"version\": \"1.1\"",
        All,
        "its 'version' isn't"
    )]
    [InlineData(
        "feed.json",
        "\"id\": \"https://advance.example/news/launch/\"",
        "\"id\": 1",
        News,
        "the item of https://advance.example/news/launch/ has no 'id'"
    )]
    [InlineData(
        "feed.json",
        "\"content_html\": \"<p>We begin",
        "\"html\": \"<p>We begin",
        News,
        "has neither 'content_html' nor 'content_text'"
    )]
    [InlineData(
        "feed.json",
        "\"name\": \"Gail Gilchrist\"",
        "\"nom\": \"Gail\"",
        News,
        "an author of https://advance.example/news/launch/ has no name"
    )]
    [InlineData(
        "feed.json",
        "\"date_published\": \"2026-01-05T00:00:00Z\"",
        "\"date_published\": \"2026-01-05\"",
        News,
        "'date_published' of https://advance.example/news/launch/ isn't a date and time"
    )]
    [InlineData("feed.json", "\"items\": [", "\"items\": ", All, "this isn't valid JSON: line")]
    [InlineData(
        "sitemap.xml",
        "<loc>https://advance.example/news/launch/</loc>",
        "<loc>https://other.example/</loc>",
        All,
        "'https://other.example/' isn't a complete address of this site"
    )]
    [InlineData(
        "sitemap.xml",
        "<loc>https://advance.example/news/launch/</loc>",
        "<loc>https://advance.example/events/seminar/</loc>",
        Event,
        "https://advance.example/events/seminar/ appears twice"
    )]
    [InlineData(
        "sitemap.xml",
        "<lastmod>2026-01-05</lastmod>",
        "<lastmod>2026-1-5</lastmod>",
        News,
        "'2026-1-5' isn't a valid date for the last change"
    )]
    [InlineData("sitemap.xml", "<loc>https://advance.example/news/launch/</loc>", "", All, "the <url> has no <loc>")]
    [InlineData("events/calendar.ics", "VERSION:2.0\r\n", "", All, "the calendar has no VERSION:2.0")]
    [InlineData("events/calendar.ics", "PRODID", "X-PRODID", All, "the calendar has no PRODID")]
    [InlineData("events/calendar.ics", "END:VEVENT\r\n", "", Event, "ends VCALENDAR, but another component is still open")]
    [InlineData("events/calendar.ics", "DTSTAMP", "X-STAMP", Event, "has no DTSTAMP")]
    [InlineData(
        "events/calendar.ics",
        "DTSTART:20261203T150000Z",
        "DTSTART:20261203 150000",
        Event,
        "has '20261203 150000' for DTSTART"
    )]
    [InlineData("events/calendar.ics", "DTSTART:20261203T150000Z", "DTSTART:20261203T170000Z", Event, "ends before it starts")]
    [InlineData(
        "events/calendar.ics",
        "DTSTART:20261203T150000Z",
        "DTSTART;VALUE=DATE:20261203",
        Event,
        "has a date for one of DTSTART and DTEND"
    )]
    [InlineData("events/calendar.ics", "DTSTART:20261203T150000Z\r\n", "", Event, "has no DTSTART")]
    [InlineData("events/calendar.ics", "STATUS:CONFIRMED", "STATUS:SCHEDULED", Event, "has 'SCHEDULED' for STATUS")]
    [InlineData(
        "events/calendar.ics",
        "STATUS:CONFIRMED",
        "STATUS:CONFIRMED\r\nSTATUS:CONFIRMED",
        Event,
        "has more than one STATUS"
    )]
    [InlineData("events/calendar.ics", "seminar\\, and", "seminar, and", Event, "has a SUMMARY whose commas")]
    [InlineData("events/calendar.ics", "SUMMARY:The", "SUMMARY:The\u0007", Event, "has a control character")]
    [InlineData("events/calendar.ics", "TRANSP:TRANSPARENT\r\n", "TRANSP:TRANSPARENT\n", All, "doesn't end with CR and LF")]
    [InlineData(
        "events/calendar.ics",
        "SUMMARY:The",
        "SUMMARY:The long long long long long long long long long long long long long long long long",
        All,
        "has more than 75 octets"
    )]
    [InlineData("events/calendar.ics", "TRANSP:TRANSPARENT", "TRANSP", Event, "has no name and value")]
    public void A_violation_of_a_format_is_reported_at_its_source_text(
        string path,
        string from,
        string to,
        string place,
        string what
    )
    {
        var lines = Print(path, from, to).Split('\n');
        Assert.Contains(lines, line =>
            line.StartsWith($"{place}: warning ADV07", StringComparison.Ordinal)
            && line.Contains($": /{path}: ", StringComparison.Ordinal)
            && line.Contains(what, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_calendar_without_its_UIDs_is_reported()
    {
        using var site = TestSite.WithHost(Files).BuildClean();
        var lines = site.Read("events/calendar.ics")
            .Split("\r\n")
            .Where(line => !line.StartsWith("UID:", StringComparison.Ordinal));
        using var again = TestSite.WithHost(
            Files,
            new AskedChecks([], [new GivenFileCheck("events/calendar.ics", string.Join("\r\n", lines))])
        );
        Assert.Contains(
            "warning ADV0746: /events/calendar.ics: the event at line ",
            again.Diagnostics(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTIMEZONE\nTZID:Europe/London\nBEGIN:STANDARD\nDTSTART:19701025T020000\n"
            + "TZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n"
            + "DTSTAMP:20260101T000000Z\nDTSTART;TZID=\"Europe/London\":20260630T150000\n"
            + "DTEND;TZID=\"Europe/London\":20260630T160000\nRRULE:FREQ=WEEKLY\n"
            + "SUMMARY:A, b; and a line that is longer than seventy-five octets, as some programs write them\nBEGIN:VALARM\n"
            + "ACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260707T140000Z\n"
            + "DTSTAMP:20260101T000000Z\nDTSTART:20260708T140000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )]
    [InlineData(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:1\r\n"
            + "DTSTAMP:20260101T000000Z\r\nDESCRIPTION:a\r\n b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VTODO\nUID:1\nDTSTAMP:20260101T000000Z\nEND:VTODO\nEND:VCALENDAR")]
    public void A_calendar_of_an_author_that_programs_can_read_is_not_reported(string text) =>
        Assert.Empty(CalendarFormat.Authors.Faults(Encoding.UTF8.GetBytes(text), Assembled()));

    static Advance.Sites.Site Assembled()
    {
        using var site = TestSite.WithHost(Files);
        return site.Assembled();
    }
}
