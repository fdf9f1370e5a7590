using System.Text.Json;
using Advance.Content;
using Advance.Editor.IssueForms;

namespace Advance.Tests.Intake;

/// <summary>
/// An issue as GitHub creates it from a form: every question in the order of the form, CRLF line ends, and a placeholder for
/// unanswered questions.
/// </summary>
static class FilledForm
{
    /// <summary>An answer that every form takes.</summary>
    public const string Summary = "A heron came to the pond on the second of November.";

    /// <param name="type">The content type of the form.</param>
    /// <param name="labels">The labels of the issue.</param>
    /// <param name="answers">The answers by label; an unknown label fails the test.</param>
    public static string Json(ContentType type, string[] labels, params (string Label, string Answer)[] answers)
    {
        var asked = IssueForm.Questions(type).Select(question => question.Label).Append(IssueForm.TextLabel).ToArray();
        Assert.All(answers, answer => Assert.Contains(answer.Label, asked));
        var body =
            "### Before you write\n\n- [x] I know that everybody can read this as soon as I send it.\n- [x] Nobody can be "
            + "recognised in the text or the pictures who has not agreed to it.\n\n"
            + string.Join(
                "\n\n",
                asked.Select(label =>
                    $"### {label}\n\n{answers.FirstOrDefault(answer => answer.Label == label).Answer ?? "_No response_"}"
                )
            );
        return JsonSerializer.Serialize(
            new
            {
                action = "labeled",
                issue = new
                {
                    number = 42,
                    title = $"{type.Name}: ",
                    body = body.Replace("\n", "\r\n", StringComparison.Ordinal),
                    created_at = "2026-11-20T23:30:00Z",
                    labels = labels.Select(name => new { id = 1, name }),
                },
            }
        );
    }

    public static string Json(ContentType type, params (string Label, string Answer)[] answers) =>
        Json(type, [type.Name, "accepted"], answers);
}
