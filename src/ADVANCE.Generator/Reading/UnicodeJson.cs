using System.Text.Json;

namespace Advance.Reading;

/// <summary>
/// JSON of strangers (RFC 8259) as a document whose every text can be read: bytes that are not UTF-8 and halves of surrogate
/// pairs are refused at once, and not where a text is first asked for.
/// </summary>
public static class UnicodeJson
{
    /// <exception cref="JsonException">It is no JSON, or a text in it is not Unicode.</exception>
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
