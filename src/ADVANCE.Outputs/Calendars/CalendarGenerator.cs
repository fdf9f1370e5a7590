using Advance.Render;
using Advance.Sites;

namespace Advance.Calendars;

/// <summary>
/// <c>/events/calendar.ics</c>, <c>/topics/TOPIC/calendar.ics</c>, and <c>event.ics</c> next to each event's page: iCalendar,
/// RFC 5545, with the RFC 7986 properties for subscribed calendars.
/// </summary>
public sealed class CalendarGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        Calendar
            .Of(site)
            .Select(calendar =>
                OutputFile.Text(calendar.Permalink.OutputPath, () => Text(calendar)) with
                {
                    Format = CalendarFormat.Own,
                }
            );

    // No METHOD: with it, RFC 5546 (3.2.1) requires an ORGANIZER with an email address, and a site that publishes a calendar
    // organises nothing by email.
    static string Text(Calendar calendar)
    {
        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//ADVANCE Site//Calendars//EN");
        if (calendar.About is { } about)
            Write(calendar, about, lines);
        foreach (var @event in calendar.Events)
            CalendarEvent.Write(calendar.Site, @event, lines);
        return lines.Add("END", "VCALENDAR").ToString();
    }

    // Older programs read the name and the interval from properties that Apple and Microsoft invented.
    static void Write(Calendar calendar, Calendar.Subscription about, ContentLines lines)
    {
        var site = calendar.Site;
        lines.Add("UID", EventUid.Of(site, about.Identity));
        lines.AddText("NAME", about.Name).AddText("X-WR-CALNAME", about.Name);
        if (about.Description.Length > 0)
            lines.AddText("DESCRIPTION", about.Description).AddText("X-WR-CALDESC", about.Description);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "P1D").Add("X-PUBLISHED-TTL", "P1D");
        if (site.Settings.Origin is null)
            return;
        lines.Add("URL", site.Absolute(about.Page));
        lines.Add("SOURCE;VALUE=URI", site.Absolute(calendar.Permalink));
    }
}
