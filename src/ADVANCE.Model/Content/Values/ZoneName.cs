using NodaTime;

namespace Advance.Content.Values;

/// <summary>Names of time zones (IANA Time Zone Database) as people write them.</summary>
public static class ZoneName
{
    /// <summary>
    /// The database's name for a name in a different case, for a city by itself, or for what people call the time in the
    /// United Kingdom; otherwise null.
    /// </summary>
    // "Etc/GMT+1" is an hour behind Greenwich, but people who write GMT+1 mean an hour ahead of it.
    public static string? Suggest(string text) =>
        text.ToUpperInvariant() is "BST" or "UK" or "GB" or "ENGLAND" or "BRITISH SUMMER TIME" or "UK TIME"
            ? "Europe/London"
            : DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id =>
                id.Equals(text.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)
            )
                ?? DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id =>
                    !id.StartsWith("Etc/", StringComparison.Ordinal)
                    && id.EndsWith("/" + text.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)
                );
}
