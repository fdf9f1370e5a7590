using System.Text;
using Advance.Generation.IssueForms;

namespace Advance.Intake;

/// <summary>
/// The answers in the body of an issue that a form made: <c>### Label</c>, a blank line, the answer, a blank line, for each
/// question in the order of the form.
/// </summary>
static class Answers
{
    /// <summary>
    /// The answers by label, without what nobody sees; unanswered questions are left out. Empty if no form made the body.
    /// </summary>
    /// <param name="body">Lines end in <c>\n</c>.</param>
    /// <param name="labels">Of the form's questions, in order. All that follows the last is its answer, whatever headings it
    /// has.</param>
    public static IReadOnlyDictionary<string, string> Of(string body, IReadOnlyList<string> labels)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        var current = -1;
        foreach (var line in Visible(body).Split('\n'))
        {
            // A heading that an author typed is no label that came before.
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

    /// <summary>True for a body in which the form's own headings stand.</summary>
    public static bool IsOfForm(string body) => body.Split('\n').Any(line => line.TrimEnd() == $"### {IssueForm.TextLabel}");

    static int IndexAfter(IReadOnlyList<string> labels, int current, string label)
    {
        for (var i = current + 1; i < labels.Count; i++)
            if (labels[i] == label)
                return i;
        return -1;
    }

    // Controls, changes of direction and the mark of byte order: they come with pasted text, and hide what it says.
    static string Visible(string text) =>
        string.Concat(
            text.Where(sign =>
                sign is '\n' or '\t'
                || !(char.IsControl(sign) || sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF')
            )
        );
}
