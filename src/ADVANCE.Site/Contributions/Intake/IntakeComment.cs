using System.Text;
using Advance.Content;
using Advance.Data;
using Advance.Editor.IssueForms;
using Advance.Reports;

namespace Advance.Contributions.Intake;

/// <summary>The reply to an issue, in Markdown, for the person who filled in the form.</summary>
static class IntakeComment
{
    /// <summary>Invisible text by which a workflow finds its own comment, to keep it up to date.</summary>
    public const string Marker = "<!-- advance-intake -->";

    public static string Refused(IReadOnlyList<Remark> problems) =>
        $"""
            {Marker}
            Thank you. Please fix this before it can become a page:

            {List(problems)}

            To change your text, press the three dots above it, then **Edit**. Then add a comment, and an editor will look again.

            """;

    public static string NotOfAForm =>
        $"{Marker}\nThis issue wasn't made with one of the forms, so it can't become a page. Open a new issue, choose the "
        + "form for "
        + "news, an event or a publication, and copy your text into it.\n";

    /// <param name="draft">The draft made from the answers.</param>
    /// <param name="file">The path of the new file in the repository.</param>
    /// <param name="advice">What could be better, according to the checks.</param>
    public static string Accepted(Draft draft, string file, IReadOnlyList<Remark> advice)
    {
        var text = new StringBuilder(Marker).Append(
            "\nThank you. Your text is now a page, and is proposed for publication. These are your answers as we read "
                + "them:\n\n| | |\n|---|---|\n"
        );
        foreach (var question in IssueForm.Questions(draft.Type))
            if (ValueOf(draft, question) is { } value)
                text.Append("| ").Append(question.Label).Append(" | ").Append(MarkdownText.Of(value)).Append(" |\n");
        text.Append("| File | `").Append(file).Append("` |\n");
        if (draft.Notes.Count > 0)
            text.Append("\nPlease check these:\n\n").Append(List(draft.Notes)).Append('\n');
        if (advice.Count > 0)
            text.Append("\nThese could be better:\n\n").Append(List(advice)).Append('\n');
        Pictures(text, draft);
        return text.Append(
                "\nWhat happens next: an editor will read the proposal, which is linked below. Once they accept it, the page "
                    + "will be public within minutes, or on its date if that is later.\n"
            )
            .ToString();
    }

    // The address may be on a stranger's site, so it is shown as text, and opened only if someone decides to.
    static void Pictures(StringBuilder text, Draft draft)
    {
        if (draft.Pictures.Count == 0)
            return;
        text.Append(
            "\nFor the editor: before you add these pictures, check who and what can be recognised in them. `advance clean` "
                + "removes where and by whom they were made.\n\n"
        );
        foreach (var address in draft.Pictures)
            text.Append("- `").Append(address.Replace('`', ' ')).Append("`\n");
        if (draft.PictureAlt is { } alt)
            text.Append("\nDescription: ").Append(MarkdownText.Of(alt)).Append('\n');
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
