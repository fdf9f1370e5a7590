using NodaTime;

namespace Advance.Content.Values;

/// <summary>Names of time zones (IANA Time Zone Database) as people write them.</summary>
public static class ZoneName
{
    /// <summary>
    /// The name in the database for one in other letters, for a city's alone, or for what the clocks of the United Kingdom are
    /// called; else null.
    /// </summary>
    // "Etc/GMT+1" is an hour behind Greenwich, and whoever writes GMT+1 means an hour before it.
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
