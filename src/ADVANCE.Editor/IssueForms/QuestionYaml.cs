using System.Text;
using Advance.Content.Fields;
using Advance.Formatting;

namespace Advance.Editor.IssueForms;

/// <summary>Writes the elements of an issue form.</summary>
static class QuestionYaml
{
    static readonly Shape Words = new Shape.Text();

    public static void Write(StringBuilder yaml, Question question)
    {
        var options = Options(question.Asked.Shape);
        Begin(
            yaml,
            options.Count > 0 ? "dropdown"
                : IsLong(question.Asked.Shape) ? "textarea"
                : "input",
            question.Id,
            question.Label,
            question.Hint
        );
        if (options.Count > 0)
        {
            yaml.Append("      options:\n");
            foreach (var option in options)
                yaml.Append("        - ").Append(YamlWriter.Text(option, Words)).Append('\n');
        }
        else if (Placeholder(question.Asked) is { } placeholder)
            yaml.Append("      placeholder: ").Append(YamlWriter.Text(placeholder, Words)).Append('\n');
        if (question.IsRequired)
            Require(yaml);
    }

    /// <summary>Writes the field for the text below the front matter.</summary>
    public static void WriteText(StringBuilder yaml, string label, string hint)
    {
        Begin(yaml, "textarea", "body", label, hint);
        Require(yaml);
    }

    static void Begin(StringBuilder yaml, string type, string id, string label, string hint) =>
        yaml.Append("  - type: ")
            .Append(type)
            .Append("\n    id: ")
            .Append(id)
            .Append("\n    attributes:\n      label: ")
            .Append(YamlWriter.Text(label, Words))
            .Append("\n      description: ")
            .Append(YamlWriter.Text(hint, Words))
            .Append('\n');

    static void Require(StringBuilder yaml) => yaml.Append("    validations:\n      required: true\n");

    // As words: YAML would read a bare yes as a Boolean.
    static IReadOnlyList<string> Options(Shape shape) =>
        shape switch
        {
            Shape.Flag => ["Yes", "No"],
            Shape.Choice choice => choice.Names,
            _ => [],
        };

    static bool IsLong(Shape shape) => shape is Shape.List or Shape.PictureFile or Shape.Text { IsLong: true };

    static string? Placeholder(IField field) =>
        field.Shape switch
        {
            Shape.Date => "2026-11-22",
            Shape.Time => "2026-11-22T15:00",
            Shape.Url => "https://",
            _ => null,
        };
}
