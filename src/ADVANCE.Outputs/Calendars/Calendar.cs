using Advance.Content;
using Advance.Languages;
using Advance.Sites;

namespace Advance.Calendars;

/// <summary>One iCalendar file.</summary>
/// <param name="Permalink">Its own address.</param>
/// <param name="Events">At least one: RFC 5545 (3.6) doesn't allow an empty calendar.</param>
/// <param name="About">Data for a calendar that people subscribe to; null for a single event, which they import once.</param>
public sealed record Calendar(Site Site, Permalink Permalink, IReadOnlyList<Event> Events, Calendar.Subscription? About)
{
    /// <param name="Name">The calendar's name in a program's list of calendars.</param>
    /// <param name="Page">The page that it belongs to.</param>
    /// <param name="Identity">The address by which subscribers' programs know it.</param>
    public sealed record Subscription(string Name, string Description, Permalink Page, Permalink Identity);

    /// <summary>
    /// The calendar of all events, one for each topic with events, and one for each event. None if there are no events.
    /// </summary>
    public static IEnumerable<Calendar> Of(Site site)
    {
        if (site.Events.Count == 0)
            yield break;
        var title = site.Settings.SiteTitle;
        yield return new(
            site,
            OfAll(site),
            site.Events,
            new(
                site.Words.Events.CalendarName.Fill(("site", title)),
                site.Settings.SiteDescription,
                site.Places.Events,
                OfAll(site)
            )
        );
        foreach (var term in site.Topics.Terms)
        {
            // In the order of all events: by when they take place, not by when they were announced.
            var ofTerm = term.Items.OfType<Event>().ToHashSet<Event>(ReferenceEqualityComparer.Instance);
            if (ofTerm.Count > 0)
                yield return new(
                    site,
                    OfTopic(term),
                    [.. site.Events.Where(ofTerm.Contains)],
                    new($"{title}: {term.Title}", term.Topic?.Summary ?? "", term.Permalink, IdentityOf(term, site))
                );
        }
        foreach (var @event in site.Events)
            yield return new(site, OfEvent(@event), [@event], null);
    }

    public static Permalink OfAll(Site site) => site.Places.Events.File("calendar.ics");

    /// <summary>The address of the calendar of a topic that has events.</summary>
    public static Permalink OfTopic(Term term) => term.Permalink.File("calendar.ics");

    static Permalink IdentityOf(Term term, Site site) =>
        (term.Topic is { } topic ? Identity.Of(site, topic) : term.Permalink).File("calendar.ics");

    public static Permalink OfEvent(Event @event) => @event.Permalink.File("event.ics");
}
