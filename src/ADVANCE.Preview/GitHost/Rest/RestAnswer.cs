using System.Text.Json;

namespace Advance.Preview.GitHost.Rest;

/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The media type of the bytes.</param>
/// <param name="Bytes">The body; may be empty.</param>
public sealed record RestAnswer(int Status, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    public static RestAnswer Nothing { get; } = new(204, "", default);

    public static RestAnswer Raw(ReadOnlyMemory<byte> bytes) => new(200, "application/octet-stream", bytes);

    public static RestAnswer Json(Action<Utf8JsonWriter> write, int status = 200) =>
        new(status, "application/json; charset=utf-8", JsonBytes.Of(write));

    public static RestAnswer Error(int status, string message) =>
        Json(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("message", message);
                json.WriteEndObject();
            },
            status
        );
}
