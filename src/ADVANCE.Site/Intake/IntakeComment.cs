using System.Text;
using Advance.Content;
using Advance.Generation.IssueForms;
using Advance.Reading;
using Advance.Reports;

namespace Advance.Intake;

/// <summary>The answer to an issue, in Markdown, for the person who filled in its form.</summary>
static class IntakeComment
{
    /// <summary>So that a workflow can find its own comment and keep it up to date; nobody sees it.</summary>
    public const string Marker = "<!-- advance-intake -->";

    // GitHub shows a line break of a comment as one.
    const string HowToMend =
        "Press the three dots at the top of your text, then **Edit**, and mend it there. Say so in a comment, and an editor "
        + "looks again.";

    const string HowToBegin =
        "This issue was not made with one of the forms, so no page can be made of it. Open a new issue, choose the form for "
        + "news, an event or a publication, and copy your text into it.";

    public static string Refused(IReadOnlyList<Remark> problems) =>
        $"""
            {Marker}
            Thank you. Before this can become a page, something has to be mended:

            {List(problems)}

            {HowToMend}

            """;

    public static string NotOfAForm =>
        $"""
            {Marker}
            {HowToBegin}

            """;

    /// <param name="draft">What was understood.</param>
    /// <param name="file">Where it goes, as the repository knows it.</param>
    /// <param name="advice">What the checks would like better.</param>
    public static string Accepted(Draft draft, string file, IReadOnlyList<Remark> advice)
    {
        var text = new StringBuilder(Marker).Append(
            "\nThank you. A page was made of this, and is proposed for publication. This is what was understood:\n\n| | "
                + "|\n|---|---|\n"
        );
        foreach (var question in IssueForm.Questions(draft.Type))
            if (ValueOf(draft, question) is { } value)
                text.Append("| ").Append(question.Label).Append(" | ").Append(MarkdownText.Of(value)).Append(" |\n");
        text.Append("| File | `").Append(file).Append("` |\n");
        if (draft.Notes.Count > 0)
            text.Append("\nPlease look at these:\n\n").Append(List(draft.Notes)).Append('\n');
        if (advice.Count > 0)
            text.Append("\nThese could be better:\n\n").Append(List(advice)).Append('\n');
        Pictures(text, draft);
        return text.Append(
                "\nWhat happens next: an editor reads the proposal, which is linked below. Once it is accepted, the page is "
                    + "public within minutes, or on its date if that is later.\n"
            )
            .ToString();
    }

    // The address is of GitHub's own store, or of a stranger's site: it is shown, and opened by nobody but who decides to.
    static void Pictures(StringBuilder text, Draft draft)
    {
        if (draft.Pictures.Count == 0)
            return;
        text.Append(
            "\nFor the editor: add these by hand, after a look at who and what can be recognised in them. `advance clean` "
                + "takes out where and by whom they were made.\n\n"
        );
        foreach (var address in draft.Pictures)
            text.Append("- `").Append(address.Replace('`', ' ')).Append("`\n");
        if (draft.PictureAlt is { } alt)
            text.Append("\nIts description: ").Append(MarkdownText.Of(alt)).Append('\n');
    }

    static string List(IEnumerable<Remark> remarks) =>
        string.Join('\n', remarks.Select(remark => $"- **{remark.Label}**: {MarkdownText.Of(remark.Message)}"));

    static string? ValueOf(Draft draft, Question question)
    {
        var value = draft.Fields.FirstOrDefault(given => given.Field == question.Field).Value;
        return (question.Part is null ? value : (value as MapNode)?.Find(question.Part.Name)?.Value) switch
        {
            ScalarNode scalar => scalar.Text,
            ListNode list => string.Join(", ", list.Items.OfType<ScalarNode>().Select(item => item.Text)),
            _ => null,
        };
    }
}
