using Advance.Content;
using Advance.Content.Values;
using NodaTime;
using NodaTime.Text;

namespace Advance.Generation.Calendars;

/// <summary>When an event is and when its entry was written, in the forms of RFC 5545.</summary>
static class CalendarMoments
{
    static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static string Text(Instant moment) => Utc.Format(moment);

    /// <summary>
    /// Start and end. An event of whole days has dates, and its end is the day after the last (3.6.1); one of which any
    /// time of day is known is told in UTC, which every program puts on its reader's own clock.
    /// </summary>
    public static void Write(Event happening, ContentLines lines)
    {
        var (start, end) = (happening.StartsAt, happening.EndsAt);
        if (start.IsWholeDay && end is null or { IsWholeDay: true })
        {
            var last = end?.At.Date ?? start.At.Date;
            lines.Add("DTSTART;VALUE=DATE", Day.Format(start.At.Date));
            // One day needs no end, by the same section.
            if (last > start.At.Date)
                lines.Add("DTEND;VALUE=DATE", Day.Format(last.PlusDays(1)));
        }
        else
        {
            lines.Add("DTSTART", Text(start.At.ToInstant()));
            // An end that nobody has given is not made up.
            if (end is not null && happening.OverAt > start.At.ToInstant())
                lines.Add("DTEND", Text(happening.OverAt));
        }
    }

    /// <summary>The moment of the last change that the author tells of.</summary>
    public static Instant Revised(Event happening, DateTimeZone zone) => Start(Later(happening.Date, happening.Updated), zone);

    public static Instant Start(ContentDate date, DateTimeZone zone) => date.StartIn(zone).ToInstant();

    /// <summary>
    /// SEQUENCE (3.8.7.4): 0 at first, and higher with each change of <c>updated</c>, to the minute if it has a time. It
    /// goes up too when an event is postponed or cancelled and its author forgets <c>updated</c>.
    /// </summary>
    public static long Sequence(Event happening, DateTimeZone zone) =>
        (long)(Revised(happening, zone) - Start(happening.Date, zone)).TotalMinutes * 4 + (int)happening.Status;

    static ContentDate Later(ContentDate date, ContentDate? updated) => updated is { } later && later > date ? later : date;
}
