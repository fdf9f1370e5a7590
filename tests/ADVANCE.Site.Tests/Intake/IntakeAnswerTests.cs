using Advance.Content;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>What the contributor, an editor and the steps that follow are told of a form.</summary>
public class IntakeAnswerTests
{
    [Fact]
    public void What_is_wrong_is_said_by_the_questions_of_the_form_and_nothing_is_written()
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
            line.StartsWith("Begins: '06/07/2026 3pm' is not a date with a time.", StringComparison.Ordinal)
        );
        Assert.Contains(taken.OutputLines, line => line.StartsWith("Place: web page: ", StringComparison.Ordinal));
        Assert.Equal("Nothing was written.", taken.OutputLines[^1]);
        Assert.False(site.Has("input/events/a-walk.md"));
        Assert.Contains(
            "- **Begins**: '06/07/2026 3pm' is not a date with a time.",
            site.Read("answer.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_was_left_empty_is_named()
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
    public void A_topic_that_the_site_does_not_know_is_left_out_with_a_word_to_the_editor_and_an_author_keeps_their_name()
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
                "Topics: 'Pond and lakes' is not on the site yet, and is left out. Did you mean 'Ponds and lakes'? An editor "
                    + "can add it.",
            ],
            taken.OutputLines.Skip(2)
        );
        Assert.Contains("Bea Birch", site.Read("input/news/a-heron.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_calls_nobody_and_has_no_markup_of_a_stranger()
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
    public void Steps_that_follow_get_one_line_each_whatever_the_title_holds()
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
    [InlineData("{}", 2, "advance: 'issue.json' holds no issue of GitHub")]
    [InlineData("{", 2, "advance: 'issue.json' is not JSON")]
    [InlineData(
        """{ "number": 1, "created_at": "2026-11-20T09:30:00Z", "labels": [{ "name": "news" }], "body": null }""",
        1,
        "Form: This issue was not made with one form"
    )]
    [InlineData(
        """{ "number": 1, "created_at": "2026-11-20T09:30:00Z", "labels": [], "body": "### Text\n\nWords" }""",
        1,
        "Form: This issue was not made with one form"
    )]
    public void What_is_no_issue_of_a_form_is_told(string json, int code, string message)
    {
        using var site = new SiteFolder(IntakeSite.Files);
        var taken = site.Take(json);
        Assert.Equal(code, taken.ExitCode);
        Assert.StartsWith(message, taken.Errors + taken.Output, StringComparison.Ordinal);
        Assert.Equal(code == 1, site.Has("answer.md"));
    }
}
