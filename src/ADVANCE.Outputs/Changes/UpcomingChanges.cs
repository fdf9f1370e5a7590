using Advance.Check.Safety;
using Advance.Content;
using Advance.Hosting;
using Advance.Settings;
using Advance.Sites;
using NodaTime;

namespace Advance.Changes;

/// <summary>
/// When a site changes by itself, so that whatever publishes it can wait until then. The list is complete as long as no other
/// code that produces output uses <see cref="Site.Now"/>.
/// </summary>
public static class UpcomingChanges
{
    /// <summary>All changes after the build's "now", soonest first. They depend only on the input and on that "now".</summary>
    public static IReadOnlyList<Change> Of(Site site) =>
        [
            .. Publications(site)
                .Concat(Events(site))
                .Concat(Helplines(site))
                .Concat(Security(site))
                .Where(change => change.At > site.Now)
                .Distinct()
                .OrderBy(change => change.At)
                .ThenBy(change => change.Kind)
                .ThenBy(change => change.File, StringComparer.Ordinal),
        ];

    static IEnumerable<Change> Publications(Site site) =>
        site.Scheduled.Select(item => new Change(PublishedAt(item, site), ChangeKind.Publication, File(item), IsSecret: true));

    static IEnumerable<Change> Events(Site site) =>
        site
            .Editions.All.SelectMany(edition => edition.Events)
            .SelectMany(@event => Of(@event, isSecret: false))
            // An event that is over before it is published never changes.
            .Concat(
                site.Scheduled.OfType<Event>()
                    .SelectMany(@event => Of(@event, isSecret: true).Where(change => change.At > PublishedAt(@event, site)))
            );

    static IEnumerable<Change> Of(Event @event, bool isSecret)
    {
        if (@event.RegistrationEndsAt is { } closes && closes < @event.OverAt)
            yield return new(closes, ChangeKind.RegistrationEnd, File(@event), isSecret);
        yield return new(@event.OverAt, ChangeKind.EventEnd, File(@event), isSecret);
    }

    static IEnumerable<Change> Helplines(Site site)
    {
        var file = site.Sources.FirstOrDefault(source => source.Name == Helpline.FileName)?.DisplayPath ?? Helpline.FileName;
        return site.Helplines.Select(line => new Change(
            Zone(site).AtStartOfDay(line.Checked.First.PlusDays(HelplineCheck.GoodFor + 1)).ToInstant(),
            ChangeKind.HelplineCheck,
            file
        ));
    }

    static IEnumerable<Change> Security(Site site) =>
        SecurityTxt.IsMade(site) ? [new(SecurityTxt.RenewedAt(site), ChangeKind.SecurityTxt, SettingsFile.Name)] : [];

    static Instant PublishedAt(Item item, Site site) => item.Date.StartIn(Zone(site)).ToInstant();

    static DateTimeZone Zone(Site site) => site.Settings.Zone;

    // A translation changes together with its original: that is one change.
    static string File(Entry entry) => (entry.Original ?? entry).Document.Source.DisplayPath;
}
