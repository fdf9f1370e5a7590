using System.Text;
using Advance.Editor.IssueForms;

namespace Advance.Contributions.Intake;

/// <summary>
/// The answers in the body of an issue created from a form: for each question, in the order of the form, <c>### Label</c>, a
/// blank line, the answer and a blank line.
/// </summary>
static class Answers
{
    /// <summary>
    /// The answers by label, without invisible characters and unanswered questions. Empty if the body isn't from a form.
    /// </summary>
    /// <param name="body">Lines end in <c>\n</c>.</param>
    /// <param name="labels">The labels of the form's questions, in order. Everything after the last is its answer, including any
    /// headings.</param>
    public static IReadOnlyDictionary<string, string> Of(string body, IReadOnlyList<string> labels)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        var current = -1;
        foreach (var line in Visible(body).Split('\n'))
        {
            // Labels only move forwards, so that a heading typed by an author isn't taken for an earlier label.
            var next = line.StartsWith("### ", StringComparison.Ordinal) ? IndexAfter(labels, current, line[4..].Trim()) : -1;
            if (next < 0)
            {
                text.Append(line).Append('\n');
                continue;
            }
            Keep();
            current = next;
        }
        Keep();
        return answers;

        void Keep()
        {
            var answer = text.ToString().Trim('\n', ' ', '\t');
            if (current >= 0 && answer.Length > 0 && answer is not ("_No response_" or "None"))
                answers[labels[current]] = answer;
            text.Clear();
        }
    }

    /// <summary>True if the body has the form's own headings.</summary>
    public static bool IsOfForm(string body) => body.Split('\n').Any(line => line.TrimEnd() == $"### {IssueForm.TextLabel}");

    static int IndexAfter(IReadOnlyList<string> labels, int current, string label)
    {
        for (var i = current + 1; i < labels.Count; i++)
            if (labels[i] == label)
                return i;
        return -1;
    }

    // Control characters, changes of direction and the byte order mark: they come with pasted text, and can hide what it says.
    static string Visible(string text) =>
        string.Concat(
            text.Where(sign =>
                sign is '\n' or '\t'
                || !(char.IsControl(sign) || sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF')
            )
        );
}
