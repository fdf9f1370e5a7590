using System.Text;
using Advance.Content;
using Advance.Content.Values;
using Advance.Contributions.Intake;
using Advance.Editor.IssueForms;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>
/// The text of a GitHub issue form, converted to a file and an answer. The first line names the type. The file contains what
/// was written and no other fields, and the answer shows it without markup.
/// </summary>
sealed class IssueBodyTarget : Target
{
    const string Path = "input/news/under-test.md";

    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "issue-body";
    public override int Budget => 300;

    public override IReadOnlyList<string> Words { get; } =
    [
        .. IssueForm
            .Types.SelectMany(type => IssueForm.Questions(type))
            .Select(question => $"\n### {question.Label}\n\n")
            .Distinct(),
        "\n### Text\n\n",
        "_No response_",
        "None",
        "Yes",
        "1 December 2026, 3pm",
        "tomorrow",
        "![x](https://github.com/user-attachments/assets/x)",
        "<img src=\"https://x.example/y.png\">",
        "---\n",
        "title: x\n",
        "@octocat",
        "#1",
        "![x](y)",
        "[x](https://x.example)",
        "`",
        "|",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            .. IssueForm.Types.Select(type =>
                Bytes(
                    $"{type.Name}\n"
                        + string.Concat(
                            IssueForm.Questions(type).Select(question => $"### {question.Label}\n\n{Answer(question)}\n\n")
                        )
                        + "### Text\n\nWhat it is about.\n"
                )
            ),
        ];

    public override string Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var first = text.Split('\n')[0].Trim();
        var type = IssueForm.Types.FirstOrDefault(type => type.Name == first) ?? News.Type;
        var answers = Answers.Of(
            text.ReplaceLineEndings("\n"),
            [.. IssueForm.Questions(type).Select(question => question.Label), IssueForm.TextLabel]
        );
        var draft = new DraftReader(type, answers, new KnownNames(null)).Read(
            null,
            new ContentDate(new(2026, 11, 22), DatePrecision.Day)
        );
        CommentPromises.Hold(IntakeComment.Refused(draft.Problems));
        CommentPromises.Hold(IntakeComment.Accepted(draft, "input/news/x.md", draft.Notes));
        if (draft.Problems.Count > 0)
            return $"refused {draft.Problems.Count} {draft.Notes.Count}";
        var page = DraftFile.TextOf(draft);
        var folder =
            type == Event.Type ? "events"
            : type == Publication.Type ? "publications"
            : "news";
        site.Value.Write(Path, Encoding.UTF8.GetBytes(page));
        var (result, _) = site.Value.Build();
        // The front matter comes from the form, whatever was written into it.
        if (
            result.Diagnostics.FirstOrDefault(diagnostic =>
                diagnostic.Location.File == Path && diagnostic.Rule.Code is "ADV0101" or "ADV0103" or "ADV0108" or "ADV0109"
            )
                is { } broken
            && !page.Contains('\u007F', StringComparison.Ordinal)
        )
            throw new BrokenPromiseException("A form produces readable front matter", $"{broken}\n{page}");
        return $"{folder} {Shapes.Of(result.Diagnostics)} {draft.Notes.Count}";
    }

    static string Answer(Question question) =>
        question.Asked.Shape switch
        {
            Content.Fields.Shape.Date => "5 January 2026",
            Content.Fields.Shape.Time => "1 December 2026, 3pm",
            Content.Fields.Shape.List => "- One\n- Two",
            Content.Fields.Shape.Flag => "Yes",
            Content.Fields.Shape.PictureFile => "![x](https://github.com/user-attachments/assets/x)",
            _ => "Words: \"quoted\" & 'more'",
        };
}
