using System.Text;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Formatting;

namespace Advance.Generation.IssueForms;

/// <summary>
/// A form on GitHub by which somebody offers an item without git and without an editor: YAML in GitHub's form schema
/// (docs.github.com, "Syntax for GitHub's form schema"). What its issues hold is read by <c>advance intake</c>.
/// </summary>
public static class IssueForm
{
    /// <summary>The label of the text. It comes last, so that the text may have any headings.</summary>
    public const string TextLabel = "Text";

    /// <summary>The types that there is a form for.</summary>
    public static IReadOnlyList<ContentType> Types { get; } = [News.Type, Event.Type, Publication.Type];

    /// <summary>The questions on the fields of a type, in the order of the form.</summary>
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

    // A day can be taken from the issue, and a paper's title from its record; without a summary a check would complain.
    static bool IsRequired(ContentType type, IField field) =>
        type == Publication.Type
            ? field.Equals(Publication.DoiField) || field.Equals(Item.SummaryField)
            : field.Equals(Item.SummaryField) || (field.IsRequired && !field.Equals(Item.DateField));

    /// <summary>The file for <c>.github/ISSUE_TEMPLATE</c>.</summary>
    public static string Yaml(ContentType type)
    {
        var yaml = new StringBuilder("# Written by 'advance schema ")
            .Append(type.Name)
            .Append(" --issue-form' from the content model. Change that, and write this anew.\n");
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
                ? "What the paper found and what it means, in plain words, for people who will not read it."
                : "Plain text, or Markdown: a blank line between paragraphs, ## before a heading, [words](https://…) for a link."
        );
        return yaml.ToString();
    }

    static readonly Shape Words = new Shape.Text();

    static string Purpose(ContentType type) =>
        type == Publication.Type ? "Offer a paper, by its DOI, with a plain summary. You need no program and no git."
        : type == Event.Type ? "Offer an event. You need no program and no git."
        : "Offer a news item. You need no program and no git.";

    // Each on one line: GitHub shows a line break of the text as one.
    const string IsPublic =
        "**What you write here is public at once**, with your name on GitHub, and it stays in the history even if it is "
        + "deleted. If it must not be known yet, ask an editor for another way.";

    const string IsRead =
        "An editor reads it. If it is accepted, a program makes the page of it and proposes it for publication. If something "
        + "has to be mended, a comment says what.";

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
                - label: I know that everybody can read this as soon as I send it.
                  required: true
                - label: Nobody can be recognised in the text or the pictures who has not agreed to it.
                  required: true

        """;
}
