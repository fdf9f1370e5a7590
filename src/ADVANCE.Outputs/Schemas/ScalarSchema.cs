using System.Text.Json;
using Advance.Content.Fields;

namespace Advance.Schemas;

/// <summary>
/// The JSON Schema keywords for a value that is a single text. YAML turns some texts into numbers and Booleans, but our own
/// reader keeps them as written, so a schema for text accepts those too.
/// </summary>
public static class ScalarSchema
{
    // ASCII digits are listed, because in .NET \d also matches digits of other scripts.
    const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    const string Clock = @"[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?";

    /// <summary>A regular expression for a whole date or time, or null for other shapes.</summary>
    public static string? PatternOf(Shape shape) =>
        shape switch
        {
            Shape.Date => $"([0-9]{{4}}|[0-9]{{4}}-[0-9]{{2}}|{Day}({Clock})?)",
            Shape.Time => $"{Day}({Clock})?",
            _ => null,
        };

    public static void Write(Utf8JsonWriter json, Shape shape)
    {
        switch (shape)
        {
            case Shape.Flag:
                WriteTypes(json, "boolean", "string");
                WritePattern(json, "([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Oo][Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|[Oo][Ff][Ff])");
                break;
            case Shape.Number:
                WriteTypes(json, "integer", "string");
                WritePattern(json, @"[+-]?\d+");
                break;
            case Shape.Date:
                WriteTypes(json, "string", "integer");
                WritePattern(json, PatternOf(shape)!);
                break;
            case Shape.Time:
                WriteTypes(json, "string");
                WritePattern(json, PatternOf(shape)!);
                break;
            case Shape.Choice choice:
                json.WriteStartArray("enum");
                foreach (var name in choice.Names)
                    json.WriteStringValue(name);
                json.WriteEndArray();
                break;
            case Shape.Url or Shape.PictureFile:
                WriteTypes(json, "string");
                break;
            case Shape.Text { Pattern: { } pattern }:
                WriteTypes(json, "string", "number");
                WritePattern(json, pattern);
                break;
            default:
                WriteTypes(json, "string", "number", "boolean");
                break;
        }
    }

    static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
            return;
        }
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    // Space around a value is ignored.
    static void WritePattern(Utf8JsonWriter json, string pattern) => json.WriteString("pattern", $@"^\s*{pattern}\s*$");
}
