using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Sites;

namespace Advance.Generation.StructuredData;

/// <summary>An event, with its times by the clock of its place.</summary>
static class EventData
{
    public static JsonObject Of(Event happening, Site site) =>
        Ld.Thing(
            "Event",
            ("@id", ItemData.Id(happening, site)),
            ("name", happening.Title),
            ("description", Ld.Text(happening.Summary)),
            ("url", site.Absolute(happening.Permalink)),
            ("startDate", happening.StartsAt.Iso),
            ("endDate", happening.EndsAt is { } end ? end.Iso : null),
            ("eventStatus", $"https://schema.org/{Status(happening)}"),
            ("eventAttendanceMode", Mode(happening) is { } mode ? $"https://schema.org/{mode}EventAttendanceMode" : null),
            ("location", Location(happening, site)),
            ("inLanguage", ItemData.Language(happening, site)),
            ("translationOfWork", ItemData.OriginalOf(happening, site)),
            ("workTranslation", ItemData.Translations(happening, site)),
            ("organizer", ProgrammeData.Publisher(site)),
            ("performer", Ld.Several(happening.Speakers.Select(speaker => PersonData.Named(speaker, site)))),
            ("image", happening.Image is { IsPublished: true } image ? PictureData.Of(image, happening, site) : null),
            ("about", About(happening, site))
        );

    static string Status(Event happening) =>
        happening.Status switch
        {
            EventStatus.Postponed => "EventPostponed",
            EventStatus.Cancelled => "EventCancelled",
            _ => "EventScheduled",
        };

    // Where it isn't said where the event is, nothing is claimed.
    static string? Mode(Event happening) =>
        (happening.IsOnline, happening.Place) switch
        {
            (true, null) => "Online",
            (true, _) => "Mixed",
            (_, null) => null,
            _ => "Offline",
        };

    static JsonNode? Location(Event happening, Site site) =>
        Ld.Several([
            happening.Place is { } place
                ? Ld.Thing(
                    "Place",
                    ("name", place.Name),
                    ("address", Ld.Text(place.Address)),
                    ("url", place.Url is { } url ? site.Links.Absolute(url, happening) : null)
                )
                : null,
            happening.IsOnline ? Ld.Thing("VirtualLocation", ("url", site.Absolute(happening.Permalink))) : null,
        ]);

    static JsonNode? About(Event happening, Site site) => ItemData.About(happening, site);
}
