using System.Globalization;
using Advance.Content;
using Advance.Content.InWords;
using Advance.Sites;

namespace Advance.Calendars;

/// <summary>One event as a VEVENT of RFC 5545.</summary>
static class CalendarEvent
{
    public static void Write(Site site, Event @event, ContentLines lines)
    {
        var zone = site.Settings.Zone;
        var revised = CalendarTimes.Text(CalendarTimes.Revised(@event, zone));
        var language = Language(@event);
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", EventUid.Of(site, Identity.Of(site, @event)));
        // 3.8.7.2: without a METHOD this is the time of the last revision, so it doesn't depend on the time of the build.
        lines.Add("DTSTAMP", revised);
        lines.Add("CREATED", CalendarTimes.Text(CalendarTimes.Start(@event.Date, zone)));
        lines.Add("LAST-MODIFIED", revised);
        lines.Add("SEQUENCE", CalendarTimes.Sequence(@event, zone).ToString(CultureInfo.InvariantCulture));
        CalendarTimes.Write(@event, lines);
        lines.Add("STATUS", Status(@event.Status));
        // The event is only an announcement: it must not make subscribers look busy.
        lines.Add("TRANSP", "TRANSPARENT");
        // Many programs don't show STATUS, so the title says it too.
        lines.AddText("SUMMARY" + language, EventWords.Title(@event, site.Words.Events));
        lines.AddText("DESCRIPTION" + language, Description(site, @event));
        if (EventWords.Where(@event, site.Words.Events) is { } location)
            lines.AddText("LOCATION", location);
        if (site.Settings.Origin is not null)
            lines.Add("URL", site.Absolute(@event.Permalink));
        lines.AddTexts("CATEGORIES", site.Topics.Of(@event).Select(term => term.Title));
        lines.Add("END", "VEVENT");
    }

    // A postponed event has no date yet. If it were CANCELLED, programs would remove it or strike it out; if CONFIRMED, people
    // would go to a closed door. TENTATIVE (3.8.1.11) keeps it, marked as uncertain.
    static string Status(EventStatus status) =>
        status switch
        {
            EventStatus.Cancelled => "CANCELLED",
            EventStatus.Postponed => "TENTATIVE",
            _ => "CONFIRMED",
        };

    static string Description(Site site, Event @event)
    {
        var status = EventWords.Notice(@event, site.Words.Events) ?? "";
        var page = site.Settings.Origin is null ? "" : site.Absolute(@event.Permalink);
        return string.Join("\n\n", new[] { status, @event.Summary, page }.Where(part => part.Length > 0));
    }

    static string Language(Event @event) =>
        @event.Language is { } tag && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? $";LANGUAGE={tag}"
            : "";
}
