using System.Text.Json;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation.Calendars;

/// <summary>A calendar as ical.js understands it.</summary>
sealed record ReadCalendar(ReadCalendar.Property[] Properties, ReadCalendar.Happening[] Events)
{
    public static ReadCalendar Of(string stream)
    {
        var json = JsonDocument.Parse(Node.Run("read-calendar.mjs", stream)).RootElement;
        return new(
            All(json),
            [
                .. json.GetProperty("events")
                    .EnumerateArray()
                    .Select(one => new Happening(
                        All(one),
                        Text(one, "start")!,
                        Text(one, "startsOnDay"),
                        Text(one, "endsOnDay"),
                        one.GetProperty("seconds").GetInt64()
                    )),
            ]
        );
    }

    public string? this[string name] => Find(Properties, name);

    static string? Find(Property[] properties, string name) =>
        properties.SingleOrDefault(property => property.Name == name) is { } found ? string.Join('|', found.Values) : null;

    static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    static Property[] All(JsonElement component) =>
        [
            .. component
                .GetProperty("properties")
                .EnumerateArray()
                .Select(property => new Property(
                    Text(property, "name")!,
                    Text(property, "type")!,
                    property.GetProperty("parameters").ToString(),
                    [.. property.GetProperty("values").EnumerateArray().Select(value => value.GetString()!)]
                )),
        ];

    /// <param name="Name">The name in lower case.</param>
    /// <param name="Type">The value type, in lower case.</param>
    /// <param name="Parameters">The parameters, as JSON.</param>
    public sealed record Property(string Name, string Type, string Parameters, string[] Values);

    /// <param name="Start">The start in UTC, with milliseconds.</param>
    /// <param name="StartsOnDay">The date of an all-day event.</param>
    /// <param name="EndsOnDay">The day after the last one.</param>
    public sealed record Happening(Property[] Properties, string Start, string? StartsOnDay, string? EndsOnDay, long Seconds)
    {
        /// <summary>The values of the only property with a name, separated by bars; null if there is none.</summary>
        public string? this[string name] => Find(Properties, name);
    }
}
