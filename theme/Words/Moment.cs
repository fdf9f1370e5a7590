using Advance.Content;
using NodaTime;
using NodaTime.Text;

namespace Advance.Theme.Words;

/// <summary>
/// Moments for the page's script (js/moments.js): what is shown from one on, or until one, by the reader's clock.
/// </summary>
static class Moment
{
    /// <summary>For <c>data-from</c> and <c>data-until</c>; null leaves the attribute out.</summary>
    public static string? Of(Instant? moment) => moment is { } known ? InstantPattern.General.Format(known) : null;

    /// <summary>
    /// Long ago: what is shown until then is for readers without scripts, what is shown from then on for all others.
    /// </summary>
    public static string Always { get; } = InstantPattern.General.Format(NodaConstants.UnixEpoch);

    /// <summary>An event whose hours are known, or which lasts all day: then a page may say that it is happening.</summary>
    public static bool HasKnownEnd(Event happening) =>
        happening.Status == EventStatus.Scheduled && (happening.EndsAt is not null || happening.StartsAt.IsWholeDay);

    /// <summary>Events by turns: each is shown from the end of those before it until its own; the last one stays.</summary>
    /// <param name="events">Soonest first.</param>
    public static IEnumerable<(Event Event, Instant? From, Instant? Until)> Turns(IReadOnlyList<Event> events)
    {
        Instant? from = null;
        for (var i = 0; i < events.Count; i++)
        {
            var isLast = i == events.Count - 1;
            // One that is over before an earlier one that lasts longer never has a turn.
            if (from is { } begun && events[i].OverAt <= begun && !isLast)
                continue;
            yield return (events[i], from, isLast ? null : events[i].OverAt);
            from = events[i].OverAt;
        }
    }
}
