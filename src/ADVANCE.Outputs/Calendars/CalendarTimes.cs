using Advance.Content;
using Advance.Content.Values;
using NodaTime;
using NodaTime.Text;

namespace Advance.Calendars;

/// <summary>The dates and times of an event and its entry, in the formats of RFC 5545.</summary>
static class CalendarTimes
{
    static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static string Text(Instant moment) => Utc.Format(moment);

    /// <summary>
    /// Start and end. An all-day event has dates, and its end is the day after the last (3.6.1). An event with a time is
    /// written in UTC, which every program converts to its user's time zone.
    /// </summary>
    public static void Write(Event @event, ContentLines lines)
    {
        var (start, end) = (@event.StartsAt, @event.EndsAt);
        if (start.IsWholeDay && end is null or { IsWholeDay: true })
        {
            var last = end?.At.Date ?? start.At.Date;
            lines.Add("DTSTART;VALUE=DATE", Day.Format(start.At.Date));
            // A single day needs no end, according to the same section.
            if (last > start.At.Date)
                lines.Add("DTEND;VALUE=DATE", Day.Format(last.PlusDays(1)));
        }
        else
        {
            lines.Add("DTSTART", Text(start.At.ToInstant()));
            // If the author gave no end, none is made up.
            if (end is not null && @event.OverAt > start.At.ToInstant())
                lines.Add("DTEND", Text(@event.OverAt));
        }
    }

    /// <summary>The time of the last change, according to the author.</summary>
    public static Instant Revised(Event @event, DateTimeZone zone) => Start(Later(@event.Date, @event.Updated), zone);

    public static Instant Start(ContentDate date, DateTimeZone zone) => date.StartIn(zone).ToInstant();

    /// <summary>
    /// SEQUENCE (3.8.7.4): starts at 0 and increases with every change of <c>updated</c>, to the minute if it has a time. It
    /// also increases when an event is postponed or cancelled and its author forgets <c>updated</c>.
    /// </summary>
    public static long Sequence(Event @event, DateTimeZone zone) =>
        (long)(Revised(@event, zone) - Start(@event.Date, zone)).TotalMinutes * 4 + (int)@event.Status;

    static ContentDate Later(ContentDate date, ContentDate? updated) => updated is { } later && later > date ? later : date;
}
