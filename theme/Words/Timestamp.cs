using Advance.Content;
using NodaTime;
using NodaTime.Text;

namespace Advance.Theme.Words;

/// <summary>
/// Times for the page's script (js/moments.js): what it shows from a time on or until a time, by the reader's clock.
/// </summary>
static class Timestamp
{
    /// <summary>For <c>data-from</c> and <c>data-until</c>; null leaves the attribute out.</summary>
    public static string? Of(Instant? moment) => moment is { } known ? InstantPattern.General.Format(known) : null;

    /// <summary>
    /// Long ago: what is shown until then is for readers without scripts, and what is shown from then on is for everyone else.
    /// </summary>
    public static string Always { get; } = InstantPattern.General.Format(NodaConstants.UnixEpoch);

    /// <summary>Whether an event's hours are known, or it lasts all day, so that a page can say that it is happening.</summary>
    public static bool HasKnownEnd(Event @event) =>
        @event.Status == EventStatus.Scheduled && (@event.EndsAt is not null || @event.StartsAt.IsWholeDay);

    /// <summary>Events in turn: each is shown from the end of those before it until its own end; the last one stays.</summary>
    /// <param name="events">Soonest first.</param>
    public static IEnumerable<(Event Event, Instant? From, Instant? Until)> Turns(IReadOnlyList<Event> events)
    {
        Instant? from = null;
        for (var i = 0; i < events.Count; i++)
        {
            var isLast = i == events.Count - 1;
            // An event that ends before an earlier, longer one never gets a turn.
            if (from is { } begun && events[i].OverAt <= begun && !isLast)
                continue;
            yield return (events[i], from, isLast ? null : events[i].OverAt);
            from = events[i].OverAt;
        }
    }
}
