using System.Text;
using System.Text.Json;
using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>
/// Reads JSON (RFC 8259), with comments and trailing commas allowed, into <see cref="DataNode"/>s with positions.
/// Numbers and true/false become plain scalars, as YAML would have them.
/// </summary>
public static class Json
{
    static readonly Rule Broken = new("ADV0603", Severity.Error, "The JSON is broken", "");

    static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    /// <returns>The document's node, or null if it is broken (and a diagnostic says where).</returns>
    public static DataNode? Read(string text, string file, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var places = new Places(bytes, file);
        try
        {
            var json = new Utf8JsonReader(bytes, Options);
            json.Read();
            var node = Node(ref json, places);
            json.Read();
            return node;
        }
        catch (JsonException exception)
        {
            var location = new Location(file, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            diagnostics.Report(Broken, location, "The JSON is broken here: a comma, quotation mark or bracket is missing or is too many. Compare with the lines above.");
            return null;
        }
    }

    /// <returns>The document's members, or null if it is broken or something else than an object (and a diagnostic says so).</returns>
    public static MapNode? ReadObject(string text, string file, DiagnosticBag diagnostics)
    {
        var node = Read(text, file, diagnostics);
        if (node is not (null or MapNode)) diagnostics.Report(Broken, node.Location, "The file must begin with { and end with }, with \"name\": value between them.");
        return node as MapNode;
    }

    static DataNode Node(ref Utf8JsonReader json, Places places)
    {
        var at = places.At(json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<MapEntry>();
                while (json.Read() && json.TokenType != JsonTokenType.EndObject)
                {
                    var key = json.GetString()!;
                    var keyAt = places.At(json.TokenStartIndex);
                    json.Read();
                    entries.Add(new MapEntry(key, keyAt, Node(ref json, places)));
                }
                return new MapNode(entries, at);
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (json.Read() && json.TokenType != JsonTokenType.EndArray) items.Add(Node(ref json, places));
                return new ListNode(items, at);
            case JsonTokenType.String:
                return new ScalarNode(json.GetString()!, at);
            default:
                return new ScalarNode(Encoding.UTF8.GetString(json.ValueSpan), at, IsPlain: true);
        }
    }

    /// <summary>Turns byte offsets into lines and columns; offsets come in rising order, so one pass serves.</summary>
    sealed class Places(byte[] bytes, string file)
    {
        int line = 1, lineStart, seen;

        public Location At(long offset)
        {
            for (; seen < offset; seen++)
                if (bytes[seen] == '\n') (line, lineStart) = (line + 1, seen + 1);
            return new Location(file, line, Encoding.UTF8.GetCharCount(bytes.AsSpan(lineStart, (int)offset - lineStart)) + 1);
        }
    }
}
