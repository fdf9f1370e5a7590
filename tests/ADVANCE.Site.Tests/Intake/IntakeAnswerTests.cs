using Advance.Content;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>What the contributor, an editor and the next steps of the workflow learn about a form.</summary>
public class IntakeAnswerTests
{
    [Fact]
    public void Problems_are_reported_by_the_form_s_questions_and_nothing_is_written()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                Event.Type,
                ("Title", "A walk"),
                ("Summary", FilledForm.Summary),
                ("Begins", "06/07/2026 3pm"),
                ("Place: web page", "javascript:alert(1)"),
                ("Text", "Bring [boots](javascript:alert(1)).")
            )
        );

        Assert.Equal((1, ""), (taken.ExitCode, taken.Errors));
        Assert.Contains(taken.OutputLines, line =>
            line.StartsWith("Begins: '06/07/2026 3pm' isn't a date with a time.", StringComparison.Ordinal)
        );
        Assert.Contains(taken.OutputLines, line => line.StartsWith("Place: web page: ", StringComparison.Ordinal));
        Assert.Equal("Nothing was written.", taken.OutputLines[^1]);
        Assert.False(site.Has("input/events/a-walk.md"));
        Assert.Contains(
            "- **Begins**: '06/07/2026 3pm' isn't a date with a time.",
            site.Read("answer.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Empty_required_answers_are_reported()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(FilledForm.Json(News.Type, ("Title", "A heron")));

        Assert.Equal(1, taken.ExitCode);
        Assert.Equal(
            [
                "Summary: This is empty. One or two sentences, 40 to 300 characters.",
                "Text: This is empty. Write what readers should know.",
                "Nothing was written.",
            ],
            taken.OutputLines
        );
    }

    [Fact]
    public void An_unknown_topic_is_left_out_with_a_note_to_the_editor_and_an_unknown_author_keeps_their_name()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", FilledForm.Summary),
                ("Topics", "Pond and lakes"),
                ("Authors", "Bea Birch"),
                ("Text", "We saw it.")
            )
        );

        Assert.Equal(0, taken.ExitCode);
        Assert.Equal(
            [
                "Topics: 'Pond and lakes' isn't on the site yet, so it was left out. Did you mean 'Ponds and lakes'? An editor "
                    + "can add it.",
            ],
            taken.OutputLines.Skip(2)
        );
        Assert.Contains("Bea Birch", site.Read("input/news/a-heron.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reply_mentions_nobody_and_has_no_markup_from_a_stranger()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "@everyone <script>x</script> [a](https://evil.example) #12 | `b` www.evil.example"),
                ("Summary", FilledForm.Summary),
                ("Authors", "@team\n-->"),
                ("Text", "We saw it.")
            )
        );

        var answer = site.Read("answer.md");
        Assert.DoesNotMatch(@"@[a-z]|<(?!!-- advance-intake -->)|\[a\]|https://|(?<!&)#12|www\.", answer);
        Assert.Contains("@&#8203;everyone", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_steps_get_one_line_each_whatever_the_title_contains()
    {
        using var site = new SiteFolder(IntakeSite.Files);
        site.Write(
            "issue.json",
            FilledForm.Json(
                News.Type,
                ("Title", "A heron\u2028\nbranch=main\u0000"),
                ("Summary", FilledForm.Summary),
                ("Text", "We saw it.")
            )
        );
        var outputs = Path.Combine(site.Root, "outputs");

        var taken = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["intake", "issue.json", "--date", "2026-11-22"],
            site.Root,
            new Dictionary<string, string> { ["GITHUB_OUTPUT"] = outputs }
        );

        Assert.Equal(0, taken.ExitCode);
        Assert.Equal(
            ["branch=cms/news/a-heron-branch-main", "file=input/news/a-heron-branch-main.md", "title=A heron branch=main"],
            File.ReadAllLines(outputs)
        );
    }

    [Theory]
    [InlineData("{}", 2, "advance: 'issue.json' isn't a GitHub issue")]
    [InlineData("{", 2, "advance: 'issue.json' isn't JSON")]
    [InlineData(
        """{ "number": 1, "created_at": "2026-11-20T09:30:00Z", "labels": [{ "name": "news" }], "body": null }""",
        1,
        "Form: This issue wasn't made with one of the forms"
    )]
    [InlineData(
        """{ "number": 1, "created_at": "2026-11-20T09:30:00Z", "labels": [], "body": "### Text\n\nWords" }""",
        1,
        "Form: This issue wasn't made with one of the forms"
    )]
    public void An_issue_without_a_form_is_reported(string json, int code, string message)
    {
        using var site = new SiteFolder(IntakeSite.Files);
        var taken = site.Take(json);
        Assert.Equal(code, taken.ExitCode);
        Assert.StartsWith(message, taken.Errors + taken.Output, StringComparison.Ordinal);
        Assert.Equal(code == 1, site.Has("answer.md"));
    }
}
