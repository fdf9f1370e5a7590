using System.Globalization;
using System.Text.Json;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Sites;

namespace Advance.Editor.Configuration;

/// <summary>The form of a content type: each field as a widget of the editor.</summary>
sealed class EditorFields(Utf8JsonWriter json, Site site, IReadOnlyList<EditorCollection> collections)
{
    // Nobody can choose from a list of thousands, and everyone who opens the editor has to load it.
    const int MostChoices = 300;

    /// <summary>
    /// Writes the fields that a form shows, in the order of the front matter. The text comes after the type's own fields.
    /// </summary>
    public void WriteAll(ContentType type)
    {
        // Items are sorted by date, so they don't need an order number.
        var isDated = type.Fields.Contains(Item.DateField);
        var shown = type
            .Fields.Where(field => !field.IsByHand && !(isDated && ReferenceEquals(field, Entry.OrderField)))
            .ToArray();
        var before = Array.FindIndex(shown, field => ReferenceEquals(field, Item.TopicsField) || Entry.Common.Contains(field));
        foreach (var field in shown[..before])
            Write(field, type);
        WriteBody();
        foreach (var field in shown[before..])
            Write(field, type);
    }

    void Write(IField field, ContentType type)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("label", field.Label);
        json.WriteString("hint", field.Hint);
        json.WriteBoolean("required", field.IsRequired);
        WriteWidget(field, field.Shape, type);
        json.WriteEndObject();
    }

    void WriteWidget(IField field, Shape shape, ContentType type)
    {
        switch (shape)
        {
            case Shape.Text { Pattern: null, IsLong: var isLong }:
                json.WriteString("widget", isLong ? "text" : "string");
                break;
            case Shape.Flag:
                json.WriteString("widget", "boolean");
                break;
            case Shape.Number:
                json.WriteString("widget", "number");
                json.WriteString("value_type", "int");
                break;
            // For a paper often only the year is known, which a date picker can't express.
            case Shape.Date when type != Publication.Type:
                WriteDay(field);
                break;
            case Shape.Time:
                WriteTime();
                break;
            case Shape.PictureFile:
                json.WriteString("widget", "image");
                json.WriteBoolean("choose_url", false);
                break;
            case Shape.Choice choice:
                json.WriteString("widget", "select");
                WriteOptions(choice.Names.Select(name => (Words(name), name)));
                break;
            case Shape.Reference reference:
                WriteReference(reference, isMultiple: false);
                break;
            case Shape.List { Item: Shape.Reference reference } when !reference.MayBeText || reference.IsPicked:
                WriteReference(reference, isMultiple: true);
                break;
            case Shape.List list:
                WriteList(field, list, type);
                break;
            case Shape.Group group:
                json.WriteString("widget", "object");
                json.WriteBoolean("collapsed", false);
                WriteParts(group.Fields, type);
                break;
            default:
                json.WriteString("widget", "string");
                if (EditorPattern.Of(shape) is { } pattern)
                    WritePattern(pattern, field);
                break;
        }
        if (shape is Shape.Text && field.Length is var (least, most))
        {
            json.WriteNumber("minlength", least);
            json.WriteNumber("maxlength", most);
        }
    }

    void WriteDay(IField field)
    {
        json.WriteString("widget", "datetime");
        json.WriteString("type", "date");
        json.WriteString("format", "YYYY-MM-DD");
        json.WriteString("date_format", "YYYY-MM-DD");
        json.WriteBoolean("time_format", false);
        if (ReferenceEquals(field, Item.DateField))
            json.WriteString("default", "{{now}}");
    }

    // Without an offset: the browser would use the author's own time zone instead of the venue's.
    void WriteTime()
    {
        json.WriteString("widget", "datetime");
        json.WriteString("type", "datetime-local");
        json.WriteString("format", "YYYY-MM-DDTHH:mm");
        json.WriteString("date_format", "YYYY-MM-DD");
        json.WriteString("time_format", "HH:mm");
    }

    void WriteReference(Shape.Reference reference, bool isMultiple)
    {
        if (reference.Types is [var type] && collections.FirstOrDefault(collection => collection.Type.Name == type) is { } target)
        {
            var title = target.Type.Fields.First(field => field.Name is "title" or "name").Name;
            json.WriteString("widget", "relation");
            json.WriteString("collection", target.Name);
            json.WriteString("value_field", "{{slug}}");
            WriteTexts("display_fields", title);
            WriteTexts("search_fields", title);
        }
        else
        {
            // A relation can only refer to one collection, so for several types the build lists the items.
            json.WriteString("widget", "select");
            WriteOptions(Named(reference.Types).Select(item => ($"{item.Title} ({Label(item)})", item.Name)));
        }
        if (isMultiple)
            json.WriteBoolean("multiple", true);
    }

    // Items that are already referred to must be among the choices, or the editor would drop the references.
    IEnumerable<Item> Named(IReadOnlyList<string> types)
    {
        var named = site.Items.SelectMany(item => item.Related).ToHashSet(StringComparer.Ordinal);
        return site
            .Items.Where(item => types.Contains(TypeOf(item)?.Name))
            .Where((item, place) => place < MostChoices || named.Contains(item.Name))
            .DistinctBy(item => item.Name);
    }

    string Label(Item item) => TypeOf(item)?.Label.ToLowerInvariant() ?? "";

    ContentType? TypeOf(Item item) => ContentTypes.OfSection(item.Document.Source.Section, site.Settings);

    void WriteList(IField field, Shape.List list, ContentType type)
    {
        json.WriteString("widget", "list");
        if (list.Item is Shape.Group group)
        {
            WriteParts(group.Fields, type);
            return;
        }
        json.WriteStartObject("field");
        json.WriteString("name", field.Name);
        json.WriteString("label", field.Label);
        json.WriteBoolean("required", true);
        WriteWidget(field, list.Item is Shape.Reference ? new Shape.Text() : list.Item, type);
        json.WriteEndObject();
    }

    void WriteParts(IReadOnlyList<IField> parts, ContentType type)
    {
        json.WriteStartArray("fields");
        foreach (var part in parts.Where(part => !part.IsByHand))
            Write(part, type);
        json.WriteEndArray();
    }

    void WriteBody()
    {
        json.WriteStartObject();
        json.WriteString("name", "body");
        json.WriteString("label", "Text");
        json.WriteString("hint", "Start headings at level 2: the title is level 1.");
        json.WriteString("widget", "markdown");
        json.WriteBoolean("required", false);
        // No inline code or code blocks, and nothing that needs HTML.
        WriteTexts(
            "buttons",
            "bold",
            "italic",
            "link",
            "heading-two",
            "heading-three",
            "heading-four",
            "quote",
            "bulleted-list",
            "numbered-list"
        );
        WriteTexts("editor_components", "image", "abbreviation");
        json.WriteEndObject();
    }

    void WritePattern(string pattern, IField field)
    {
        json.WriteStartArray("pattern");
        json.WriteStringValue(pattern);
        json.WriteStringValue($"This isn't {field.Expected}. {EditorPattern.Correction(field.Shape) ?? field.Help}");
        json.WriteEndArray();
    }

    void WriteOptions(IEnumerable<(string Label, string Value)> options)
    {
        json.WriteStartArray("options");
        foreach (var (label, value) in options)
        {
            json.WriteStartObject();
            json.WriteString("label", label);
            json.WriteString("value", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    void WriteTexts(string name, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static string Words(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..].Replace('-', ' ');
}
