using System.Text.Json;
using Advance.Reading;
using NodaTime;
using NodaTime.Text;

namespace Advance.Generation.Changes;

/// <summary>What a published site's <c>next-change.json</c> says: when it next changes by itself.</summary>
/// <param name="At">The moment, or null if it never does.</param>
/// <param name="Reason">As in the file: <c>publication</c>, <c>event-end</c> and so on.</param>
public sealed record PublishedChange(Instant? At, string Reason)
{
    /// <exception cref="FormatException">It is no such file. The message is for people.</exception>
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
