using Advance.Generation.Output.Data;
using Advance.Sites;

namespace Advance.Generation.Calendars;

/// <summary>
/// <c>/events/calendar.ics</c>, <c>/topics/TOPIC/calendar.ics</c> and <c>event.ics</c> beside each event's page: iCalendar,
/// RFC 5545, with the properties of RFC 7986 for calendars that are subscribed to.
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

    // No METHOD: RFC 5546 (3.2.1) wants an ORGANIZER with an e-mail address beside it, and a site that publishes a
    // calendar organises nothing by mail.
    static string Text(Calendar calendar)
    {
        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//ADVANCE Site//Calendars//EN");
        if (calendar.About is { } about)
            Write(calendar, about, lines);
        foreach (var happening in calendar.Events)
            CalendarEvent.Write(calendar.Site, happening, lines);
        return lines.Add("END", "VCALENDAR").ToString();
    }

    // Older programs read the name and the interval by the names that Apple and Microsoft gave them.
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
