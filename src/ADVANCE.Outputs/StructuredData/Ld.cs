using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Advance.StructuredData;

/// <summary>Builds JSON-LD 1.1 (W3C, 2020). Properties without a value are left out.</summary>
static class Ld
{
    // It goes into a script element, where "</script" or "<!--" would end or change it: < and > are escaped.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An object of a schema.org type.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            if (value is not null and not JsonArray { Count: 0 })
                thing[name] = value;
        return thing;
    }

    /// <summary>A reference to an object that is described elsewhere in the graph, or on another page of the site.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>One value as it is, several as a list, none as null.</summary>
    public static JsonNode? Several(IEnumerable<JsonNode?> values) =>
        values.OfType<JsonNode>().ToArray() switch
        {
            [] => null,
            [var only] => only,
            var all => new JsonArray(all),
        };

    /// <summary>The text, or null if it is blank.</summary>
    public static JsonNode? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A document with the objects as one graph, safe inside a script element.</summary>
    public static string Document(params IEnumerable<JsonNode?> things)
    {
        var document = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@graph"] = new JsonArray([.. things.OfType<JsonNode>()]),
        };
        var bytes = new ArrayBufferWriter<byte>(initialCapacity: 4 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
            document.WriteTo(json);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
