using System.Text.Json;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Rest;

/// <param name="Path">The values of the placeholders in the endpoint's path, decoded.</param>
/// <param name="Query">The part after the question mark.</param>
/// <param name="Body">The JSON body; undefined if there was none.</param>
/// <param name="Accept">The requested media type.</param>
public sealed record RestRequest(
    IReadOnlyDictionary<string, string> Path,
    IReadOnlyDictionary<string, string> Query,
    JsonElement Body,
    string Accept
)
{
    public bool WantsRaw => Accept.Contains("raw", StringComparison.Ordinal);

    /// <summary>A text in the body, or null.</summary>
    public string? TextOrNull(string name) => Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <exception cref="RefusalException">The body has no such text.</exception>
    public string Text(string name) =>
        TextOrNull(name) ?? throw RefusalException.Unprocessable($"'{name}' is missing or isn't text.");

    public bool Flag(string name) => Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The texts of a list in the body, or null if there is none.</summary>
    public IReadOnlyList<string>? TextsOrNull(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : null;

    JsonElement? Member(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var member) ? member : null;
}
