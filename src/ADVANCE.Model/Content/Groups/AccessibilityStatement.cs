using Advance.Content.Fields;
using Advance.Content.Values;
using Advance.Diagnostics;

namespace Advance.Content.Groups;

/// <summary>
/// What an accessibility statement must say (SI 2018/952, regulation 8, in the form of Commission Implementing Decision (EU)
/// 2018/1523). The theme arranges it under the headings of the model statement.
/// </summary>
/// <param name="Status">partially, not or fully: how far the site complies with the standard.</param>
/// <param name="Problems">Content that doesn't meet the standard, or may not, and what readers can do instead.</param>
/// <param name="Burden">Content that it would be a disproportionate burden to fix.</param>
/// <param name="OutOfScope">Content that the regulations don't cover.</param>
/// <param name="Prepared">The date on which the statement was first written.</param>
/// <param name="LastReviewed">The date on which someone last checked it against the site.</param>
/// <param name="TestedBy">Who tested the site and how, as a sentence.</param>
/// <param name="Contact">The page or mailbox for reports.</param>
/// <param name="At">Where it is in the front matter.</param>
public sealed record AccessibilityStatement(
    string Status,
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Burden,
    IReadOnlyList<string> OutOfScope,
    ContentDate? Prepared,
    ContentDate? LastReviewed,
    string? TestedBy,
    string? Contact,
    Location At
)
{
    static readonly Format<IReadOnlyList<string>> SentenceList = new ListFormat<string>("a list of sentences", Formats.Sentences);

    // Leaving out the status doesn't make a site fully compliant.
    static readonly Field<string> StatusField = new(
        "status",
        Formats.OneOf("partially", "not", "fully"),
        "How far the site complies with WCAG 2.2 AA."
    )
    {
        Default = "partially",
    };
    static readonly Field<IReadOnlyList<string>> ProblemsField = new(
        "problems",
        SentenceList,
        "What doesn't meet the standard or may not, and what readers can do instead."
    )
    {
        Default = [],
    };
    static readonly Field<IReadOnlyList<string>> BurdenField = new(
        "burden",
        SentenceList,
        "What it would be a disproportionate burden to fix."
    )
    {
        Default = [],
    };
    static readonly Field<IReadOnlyList<string>> OutOfScopeField = new(
        "out_of_scope",
        SentenceList,
        "What the regulations don't cover."
    )
    {
        Default = [],
        Aliases = ["outOfScope"],
    };
    static readonly Field<ContentDate?> PreparedField = new(
        "prepared",
        Formats.Optional(Formats.Date),
        "The date on which the statement was first written."
    );
    static readonly Field<ContentDate?> LastReviewedField = new(
        "last_reviewed",
        Formats.Optional(Formats.Date),
        "The date on which someone last checked the statement against the site."
    )
    {
        Aliases = ["lastReviewed"],
    };
    static readonly Field<string?> TestedByField = new(
        "tested_by",
        Formats.Sentences!,
        "Who tested the site, when and how, as a sentence."
    )
    {
        Aliases = ["testedBy"],
    };
    static readonly Field<string?> ContactField = new(
        "contact",
        Formats.Url!,
        "The page or mailbox where readers report a barrier."
    );

    public static Format<AccessibilityStatement> Format { get; } =
        new GroupFormat<AccessibilityStatement>(
            "an accessibility statement",
            [
                StatusField,
                ProblemsField,
                BurdenField,
                OutOfScopeField,
                PreparedField,
                LastReviewedField,
                TestedByField,
                ContactField,
            ],
            fields => new AccessibilityStatement(
                fields.Get(StatusField),
                fields.Get(ProblemsField),
                fields.Get(BurdenField),
                fields.Get(OutOfScopeField),
                fields.Get(PreparedField),
                fields.Get(LastReviewedField),
                fields.Get(TestedByField),
                fields.Get(ContactField),
                fields.Where(StatusField)
            )
        );
}
