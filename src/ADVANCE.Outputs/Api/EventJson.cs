using System.Text.Json;
using Advance.Calendars;
using Advance.Content;
using Advance.Sites;

namespace Advance.Api;

/// <summary>The properties that events have in addition to those of every item.</summary>
static class EventJson
{
    /// <param name="json">The writer, inside an object.</param>
    /// <param name="event">The event.</param>
    /// <param name="site">Its site.</param>
    public static void Write(Utf8JsonWriter json, Event @event, Site site)
    {
        json.WriteString("start", @event.StartsAt.Iso);
        if (@event.EndsAt is { } end)
            json.WriteString("end", end.Iso);
        json.WriteString("timezone", @event.StartsAt.At.Zone.Id);
        json.WriteString(
            "status",
            @event.Status switch
            {
                EventStatus.Postponed => "postponed",
                EventStatus.Cancelled => "cancelled",
                _ => "scheduled",
            }
        );
        json.WriteBoolean("online", @event.IsOnline);
        if (@event.Place is { } place)
        {
            json.WriteStartObject("place");
            json.WriteString("name", place.Name);
            if (place.Address is not null)
                json.WriteString("address", place.Address);
            if (place.Url is { } url)
                json.WriteString("url", site.Links.Absolute(url, @event));
            json.WriteEndObject();
        }
        if (@event.Registration is { } registration)
        {
            json.WriteStartObject("registration");
            json.WriteString("url", site.Links.Absolute(registration.Url, @event));
            if (registration.Closes is { } closes)
                json.WriteString("closes", closes.Iso);
            json.WriteEndObject();
        }
        ItemJson.Array(json, "speakers", @event.Speakers, speaker => ItemJson.Person(json, speaker, site));
        if (@event.Outcome is { } outcome)
            json.WriteString("outcome", outcome);
        json.WriteString("calendar", site.Absolute(Calendar.OfEvent(@event)));
    }
}
