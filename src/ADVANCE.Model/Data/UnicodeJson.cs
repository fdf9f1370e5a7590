using System.Text.Json;

namespace Advance.Data;

/// <summary>
/// JSON from untrusted sources (RFC 8259) as a document in which every text can be read: bytes that aren't UTF-8 and halves
/// of surrogate pairs are refused immediately, not when a text is first used.
/// </summary>
public static class UnicodeJson
{
    /// <exception cref="JsonException">It isn't JSON, or a text in it isn't valid Unicode.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, JsonDocumentOptions options = default)
    {
        try
        {
            var json = new Utf8JsonReader(bytes.Span, new JsonReaderOptions());
            while (json.Read())
                if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    json.GetString();
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A text isn't valid Unicode.", exception);
        }
        return JsonDocument.Parse(bytes, options);
    }
}
