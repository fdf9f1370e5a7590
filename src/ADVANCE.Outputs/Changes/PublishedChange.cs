using System.Text.Json;
using Advance.Data;
using NodaTime;
using NodaTime.Text;

namespace Advance.Changes;

/// <summary>The content of a published site's <c>next-change.json</c>: when the site next changes by itself.</summary>
/// <param name="At">The time, or null if it never changes.</param>
/// <param name="Reason">The reason, as in the file: <c>publication</c>, <c>event-end</c> and so on.</param>
public sealed record PublishedChange(Instant? At, string Reason)
{
    /// <exception cref="FormatException">It isn't such a file. The message is written for people.</exception>
    public static PublishedChange Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = UnicodeJson.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("at", out var at))
                throw new FormatException("It has no 'at'.");
            if (at.ValueKind == JsonValueKind.Null)
                return new(null, "");
            var moment = at.ValueKind == JsonValueKind.String ? InstantPattern.ExtendedIso.Parse(at.GetString()!) : null;
            if (moment is not { Success: true })
                throw new FormatException("Its 'at' isn't a date and time such as 2026-12-01T00:00:00Z.");
            return new(
                moment.Value,
                root.TryGetProperty("reason", out var reason) && reason.ValueKind == JsonValueKind.String
                    ? reason.GetString()!
                    : ""
            );
        }
        catch (JsonException)
        {
            throw new FormatException("It isn't valid JSON.");
        }
    }
}
