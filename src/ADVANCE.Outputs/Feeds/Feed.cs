using System.Net;
using Advance.Content;
using Advance.Content.InWords;
using Advance.Render.Bodies;
using Advance.Sites;
using NodaTime;

namespace Advance.Feeds;

/// <summary>The content that all three feed formats share.</summary>
/// <param name="Title">The feed's name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Home">The page that the feed belongs to.</param>
/// <param name="Identity">The page that the feed first belonged to, by which feed readers still know it.</param>
/// <param name="Items">Newest first, no more than the settings' <c>FeedSize</c>.</param>
public sealed record Feed(
    Site Site,
    string Title,
    string Description,
    Permalink Home,
    Permalink Identity,
    IReadOnlyList<Item> Items
)
{
    /// <summary>The feed of the whole site, followed by one for each topic.</summary>
    public static IEnumerable<Feed> Of(Site site)
    {
        var settings = site.Settings;
        yield return new(
            site,
            settings.SiteTitle,
            settings.SiteDescription.Length > 0 ? settings.SiteDescription : settings.SiteTitle,
            site.Places.Home,
            site.Places.Home,
            Newest(site.Items, site)
        );
        foreach (var term in site.Topics.Terms)
            yield return new(
                site,
                $"{settings.SiteTitle}: {term.Title}",
                term.Topic?.Summary is { Length: > 0 } summary ? summary : term.Title,
                term.Permalink,
                term.Topic is { } topic ? Sites.Identity.Of(site, topic) : term.Permalink,
                Newest(term.Items, site)
            );
    }

    public Permalink At(string extension) => Home.File("feed." + extension);

    /// <summary>
    /// The time of the last change of any item. An empty feed has the start of Unix time, because "now" would change with every
    /// build.
    /// </summary>
    public OffsetDateTime Updated =>
        Items.Count == 0
            ? Instant.FromUnixTimeSeconds(0).WithOffset(Offset.Zero)
            : Items.Select(UpdatedOf).MaxBy(moment => moment.ToInstant());

    public OffsetDateTime PublishedOf(Item item) => Timestamp(item.Date);

    public OffsetDateTime UpdatedOf(Item item) => Timestamp(item.Updated ?? item.Date);

    /// <summary>The item's identity in feed readers: its address, or the address it had before its file was renamed.</summary>
    public string IdOf(Item item) => Site.Absolute(Sites.Identity.Of(Site, item));

    public string TitleOf(Item item) => EventWords.Title(item, Site.Words.Events);

    public string SummaryOf(Item item) => EventWords.Summary(item, Site.Words);

    public IEnumerable<string> AuthorsOf(Item item) => Byline.Of(item, Site).Select(author => author.Name);

    public IEnumerable<string> TopicsOf(Item item) => Site.Topics.Of(item).Select(term => term.Title);

    /// <summary>
    /// The item as HTML, after its content note and, for an event, its facts. Cached, because each item is in three formats,
    /// and new items are also in the feeds of their topics.
    /// </summary>
    public string BodyOf(Item item) =>
        (item.ContentNote is { } note ? $"<p><em>{WebUtility.HtmlEncode(note)}</em></p>\n" : "")
        + (item is Event @event ? Facts(@event) : "")
        + Bodies.KeptAbsoluteHtml(Site, item);

    string Facts(Event @event)
    {
        var words = Site.Words.Events;
        var notice = EventWords.Notice(@event, words) is { } text
            ? $"<p><strong>{WebUtility.HtmlEncode(text)}</strong></p>\n"
            : "";
        var where = EventWords.Where(@event, words) is { } place ? $"<br>\n{words.Where}: {WebUtility.HtmlEncode(place)}" : "";
        return $"{notice}<p>{words.When}: {WebUtility.HtmlEncode(EventWords.When(@event, Site.Words))}{where}</p>\n";
    }

    // A date in a feed must have a time. The start of the day in the site's own time zone keeps the date right there.
    OffsetDateTime Timestamp(Content.Values.ContentDate date) => date.StartIn(Site.Settings.Zone).ToOffsetDateTime();

    static IReadOnlyList<Item> Newest(IReadOnlyList<Item> items, Site site) => [.. items.Take(site.Settings.FeedSize)];
}
