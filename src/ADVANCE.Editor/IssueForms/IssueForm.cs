using System.Text;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Formatting;

namespace Advance.Editor.IssueForms;

/// <summary>
/// A GitHub issue form for suggesting an item without git and without an editor: YAML in GitHub's form schema
/// (docs.github.com, "Syntax for GitHub's form schema"). <c>advance intake</c> reads the issues.
/// </summary>
public static class IssueForm
{
    /// <summary>The label of the text. It comes last, so that the text can contain any headings.</summary>
    public const string TextLabel = "Text";

    /// <summary>The types that have a form.</summary>
    public static IReadOnlyList<ContentType> Types { get; } = [News.Type, Event.Type, Publication.Type];

    /// <summary>The questions about a type's fields, in the order of the form.</summary>
    public static IReadOnlyList<Question> Questions(ContentType type) =>
        [
            .. type
                .Fields.Where(field => !field.IsForLater && !field.IsByHand && !Entry.Common.Contains(field))
                .SelectMany(field => Questions(type, field)),
        ];

    static IEnumerable<Question> Questions(ContentType type, IField field) =>
        field.Shape is Shape.Group group
            ? group.Fields.Select(part => new Question(field, part, IsRequired: false))
            : [new Question(field, null, IsRequired(type, field))];

    // The date can come from the issue, and a paper's title from its record. A check complains if there is no summary.
    static bool IsRequired(ContentType type, IField field) =>
        type == Publication.Type
            ? field.Equals(Publication.DoiField) || field.Equals(Item.SummaryField)
            : field.Equals(Item.SummaryField) || (field.IsRequired && !field.Equals(Item.DateField));

    /// <summary>The file for <c>.github/ISSUE_TEMPLATE</c>.</summary>
    public static string Yaml(ContentType type)
    {
        var yaml = new StringBuilder("# Written by 'advance schema ")
            .Append(type.Name)
            .Append(" --issue-form' from the content model. Change the model and run it again.\n");
        yaml.Append("name: ").Append(type.Label).Append('\n');
        yaml.Append("description: ").Append(YamlWriter.Text(Purpose(type), Words)).Append('\n');
        yaml.Append("title: \"").Append(type.Label).Append(": \"\n");
        yaml.Append("labels:\n  - ").Append(type.Name).Append("\nbody:\n");
        yaml.Append(Introduction);
        foreach (var question in Questions(type))
            QuestionYaml.Write(yaml, question);
        QuestionYaml.WriteText(
            yaml,
            TextLabel,
            type == Publication.Type
                ? "What the paper found and what it means, in plain language, for people who won't read the paper."
                : "Plain text or Markdown: a blank line between paragraphs, ## before a heading, [words](https://…) for a link."
        );
        return yaml.ToString();
    }

    static readonly Shape Words = new Shape.Text();

    static string Purpose(ContentType type) =>
        type == Publication.Type
            ? "Suggest a paper, with its DOI and a plain-language summary. You don't need git or any other program."
        : type == Event.Type ? "Suggest an event. You don't need git or any other program."
        : "Suggest a news item. You don't need git or any other program.";

    // Each on one line: GitHub shows a line break of the text as one.
    const string IsPublic =
        "**What you write here is public at once**, with your name on GitHub, and it stays in the history even if it is "
        + "deleted. If it must not become public yet, ask an editor how to send it.";

    const string IsRead =
        "An editor reads it. If they accept it, a program turns it into a page and proposes it for publication. If something "
        + "needs fixing, a comment tells you what.";

    const string Introduction = $"""
          - type: markdown
            attributes:
              value: |
                {IsPublic}

                {IsRead}
          - type: checkboxes
            id: agreed
            attributes:
              label: Before you write
              options:
                - label: I know that anyone can read this as soon as I send it.
                  required: true
                - label: Nobody can be recognised in the text or the pictures unless they have agreed to it.
                  required: true

        """;
}
