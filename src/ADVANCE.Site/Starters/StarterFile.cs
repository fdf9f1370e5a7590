using System.Text;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Formatting;

namespace Advance.Starters;

/// <summary>
/// A Markdown file to fill in, made from the fields of its content type. Required fields come first and are left empty,
/// which a check reports until they are filled in; the others are comments.
/// </summary>
static class StarterFile
{
    /// <summary>The field that names an entry: <c>title</c>, or <c>name</c> for people and partners.</summary>
    public static IField TitleOf(ContentType type) => type.Fields.First(field => field.Name is "title" or "name");

    /// <param name="type">The content type.</param>
    /// <param name="values">Values that are already known, by the field's name.</param>
    public static string Text(ContentType type, IReadOnlyDictionary<string, string> values)
    {
        var title = TitleOf(type);
        var shown = type
            .Fields.Where(field => field.IsRequired || values.ContainsKey(field.Name) || field.Name == Item.SummaryField.Name)
            .OrderBy(field => field == title ? 0 : 1)
            .ToArray();
        var text = new StringBuilder("---\n");
        foreach (var field in shown)
        {
            text.Append("# ").Append(field.Help).Append('\n').Append(field.Name).Append(':');
            if (values.GetValueOrDefault(field.Name) is { } value)
                text.Append(' ').Append(YamlWriter.Text(value, field.Shape));
            text.Append("\n\n");
        }
        text.Append("# The fields below are optional. To use one, remove the '#' at the start of its line.\n");
        foreach (var field in type.Fields.Except(shown))
            Optional(text, field);
        return text.Append("---\n\n").ToString();
    }

    static void Optional(StringBuilder text, IField field)
    {
        text.Append("\n# ").Append(field.Help).Append("\n#").Append(field.Name).Append(":\n");
        if (field.Shape.Parts.Count == 0 && field.Shape is Shape.List)
            text.Append("#  -\n");
        for (var i = 0; i < field.Shape.Parts.Count; i++)
            text.Append(
                    field.Shape is Shape.List
                        ? i == 0
                            ? "#  - "
                            : "#    "
                        : "#  "
                )
                .Append(field.Shape.Parts[i].Name)
                .Append(":  # ")
                .Append(field.Shape.Parts[i].Help)
                .Append('\n');
    }
}
