using System.Text.Json;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Render;

namespace Advance.Schemas;

/// <summary>
/// The front matter of a content type as a JSON Schema, draft 2020-12, for editors. It accepts everything that the build
/// accepts, if keys are spelt as in the schema. The build checks more, and accepts keys in any case.
/// </summary>
public static class ContentSchema
{
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>One schema document.</summary>
    public static ReadOnlyMemory<byte> Of(ContentType type) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("title", $"Front matter of content of the type '{type.Name}'");
            WriteFields(json, type.Fields);
            json.WriteEndObject();
        });

    /// <summary>
    /// The schema of a translation, such as <c>launch.cy.md</c>: fields that it omits come from the original.
    /// </summary>
    public static ReadOnlyMemory<byte> OfTranslation(ContentType type) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("title", $"Front matter of the translation of content of the type '{type.Name}'");
            WriteFields(json, type.Fields, isTranslation: true);
            json.WriteEndObject();
        });

    /// <summary>All types in one document, each under <c>$defs</c>.</summary>
    public static ReadOnlyMemory<byte> Of(IEnumerable<ContentType> types) =>
        JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);
            json.WriteString("title", "Front matter of content, by type");
            json.WriteStartObject("$defs");
            foreach (var type in types)
            {
                json.WriteStartObject(type.Name);
                WriteFields(json, type.Fields);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        });

    static void WriteFields(Utf8JsonWriter json, IReadOnlyList<IField> fields, bool isTranslation = false)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var field in fields)
        foreach (var name in Names(field))
        {
            json.WriteStartObject(name);
            json.WriteString("description", name == field.Name ? field.Help : $"Another name of '{field.Name}'.");
            if (name != field.Name)
                json.WriteBoolean("deprecated", true);
            WriteAny(json, field.IsRequired && !IsLent(field), () => WriteShape(json, field.Shape, isTranslation));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        WriteRequired(json, [.. fields.Where(field => field.IsRequired && !IsLent(field))]);
        json.WriteBoolean("additionalProperties", false);

        bool IsLent(IField field) => isTranslation && !field.IsOwn;
    }

    // A field may be given under any of its names; the main name comes first.
    static IEnumerable<string> Names(IField field) =>
        field
            .Aliases.Prepend(field.Name)
            .DistinctBy(name => name.ToLowerInvariant())
            .Concat(field.Aliases.Where(alias => alias != field.Name))
            .Distinct();

    static void WriteRequired(Utf8JsonWriter json, IReadOnlyList<IField> required)
    {
        if (required.Count == 0)
            return;
        json.WriteStartArray("allOf");
        foreach (var field in required)
        {
            json.WriteStartObject();
            json.WriteStartArray("anyOf");
            foreach (var name in Names(field))
                WriteRequired(json, name);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteRequired(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteStartArray("required");
        json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A key without a value counts as a field that isn't given.
    static void WriteAny(Utf8JsonWriter json, bool isRequired, Action writeShape)
    {
        if (isRequired)
        {
            writeShape();
            return;
        }
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteStartObject();
        writeShape();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteShape(Utf8JsonWriter json, Shape shape, bool isTranslation = false)
    {
        switch (shape)
        {
            case Shape.List list:
                WriteList(json, list);
                break;
            case Shape.Group group:
                WriteGroup(json, group, isTranslation);
                break;
            default:
                ScalarSchema.Write(json, shape);
                break;
        }
    }

    static void WriteList(Utf8JsonWriter json, Shape.List list)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteShape(json, list.Item);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject();
        WriteShape(json, list.Item);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteGroup(Utf8JsonWriter json, Shape.Group group, bool isTranslation)
    {
        if (group.Shorthand is null)
        {
            WriteFields(json, group.Fields, isTranslation);
            return;
        }
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteFields(json, group.Fields, isTranslation);
        json.WriteEndObject();
        // The shorthand is enough only if no other part is required.
        if (group.Fields.All(field => !field.IsRequired || field.Name == group.Shorthand))
        {
            json.WriteStartObject();
            WriteShape(json, group.Fields.First(field => field.Name == group.Shorthand).Shape);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
