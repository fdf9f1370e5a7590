using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>An event, with its times in the venue's time zone.</summary>
static class EventData
{
    public static JsonObject Of(Event @event, Site site) =>
        Ld.Thing(
            "Event",
            ("@id", ItemData.Id(@event, site)),
            ("name", @event.Title),
            ("description", Ld.Text(@event.Summary)),
            ("url", site.Absolute(@event.Permalink)),
            ("startDate", @event.StartsAt.Iso),
            ("endDate", @event.EndsAt is { } end ? end.Iso : null),
            (
                "eventStatus",
                "https://schema.org/"
                    + @event.Status switch
                    {
                        EventStatus.Postponed => "EventPostponed",
                        EventStatus.Cancelled => "EventCancelled",
                        _ => "EventScheduled",
                    }
            ),
            ("eventAttendanceMode", Mode(@event) is { } mode ? $"https://schema.org/{mode}EventAttendanceMode" : null),
            ("location", Location(@event, site)),
            ("inLanguage", ItemData.Language(@event, site)),
            ("translationOfWork", ItemData.OriginalOf(@event, site)),
            ("workTranslation", ItemData.Translations(@event, site)),
            ("organizer", ProgrammeData.Publisher(site)),
            ("performer", Ld.Several(@event.Speakers.Select(speaker => PersonData.Named(speaker, site)))),
            ("image", @event.Image is { IsPublished: true } image ? PictureData.Of(image, @event, site) : null),
            ("about", About(@event, site))
        );

    // If the entry doesn't say where the event is, neither does this.
    static string? Mode(Event @event) =>
        (@event.IsOnline, @event.Place) switch
        {
            (true, null) => "Online",
            (true, _) => "Mixed",
            (_, null) => null,
            _ => "Offline",
        };

    static JsonNode? Location(Event @event, Site site) =>
        Ld.Several([
            @event.Place is { } place
                ? Ld.Thing(
                    "Place",
                    ("name", place.Name),
                    ("address", Ld.Text(place.Address)),
                    ("url", place.Url is { } url ? site.Links.Absolute(url, @event) : null)
                )
                : null,
            @event.IsOnline ? Ld.Thing("VirtualLocation", ("url", site.Absolute(@event.Permalink))) : null,
        ]);

    static JsonNode? About(Event @event, Site site) => ItemData.About(@event, site);
}
