using Advance.Content;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>From a form on GitHub to a file that builds without messages.</summary>
public class IntakeTests
{
    const string Summary = "A heron came to the pond on the second of November.";

    [Fact]
    public void A_news_form_becomes_a_file_in_the_standard_style_without_errors()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "Herons: the  first"),
                ("Summary", Summary),
                ("Topics", "- Ponds and lakes"),
                ("Authors", "ann ash"),
                ("Text", "We saw a heron.\n\n## What it did\n\nIt stood.\n\n### Title\n\nNot the title.")
            )
        );

        Assert.Equal((0, ""), (taken.ExitCode, taken.Errors));
        Assert.Equal(["Created input/news/herons-the-first.md", "Branch cms/news/herons-the-first"], taken.OutputLines);
        Assert.Equal(
            $"""
            ---
            title: "Herons: the first"
            date: 2026-11-20
            summary: {Summary}
            topics:
              - ponds
            authors:
              - ann-ash
            ---

            We saw a heron.

            ## What it did

            It stood.

            ### Title

            Not the title.

            """.ReplaceLineEndings("\n"),
            site.Read("input/news/herons-the-first.md")
        );
        Assert.Equal(0, site.Run("format", "--check").ExitCode);
        Assert.Equal(["No problems found."], site.Run("check", "--date", "2026-11-22").OutputLines);
    }

    [Fact]
    public void An_event_form_accepts_informal_times_and_the_reply_says_how_they_were_read()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                Event.Type,
                ("Title", "A walk around the pond"),
                ("Date of publication", "20 November 2026"),
                ("Summary", Summary),
                ("Begins", "Tuesday 1 December 2026 at 3pm"),
                ("Ends", "2026-12-01 16:30"),
                ("Place: name", "The pond"),
                ("Place: web page", "https://example.org/pond"),
                ("Online", "Yes"),
                ("Registration: web page", "https://example.org/walk"),
                ("Registration: closes", "30th November 2026"),
                ("Speakers", "Ann Ash\nA Guest"),
                ("Text", "Bring boots.")
            )
        );

        Assert.Equal((0, ""), (taken.ExitCode, taken.Errors));
        Assert.Equal(
            $"""
            ---
            title: A walk around the pond
            date: 2026-11-20
            summary: {Summary}
            start: 2026-12-01T15:00
            end: 2026-12-01 16:30
            place:
              name: The pond
              url: https://example.org/pond
            online: true
            registration:
              url: https://example.org/walk
              closes: 2026-11-30
            speakers:
              - ann-ash
              - A Guest
            ---

            Bring boots.

            """.ReplaceLineEndings("\n"),
            site.Read("input/events/a-walk-around-the-pond.md")
        );
        Assert.Equal(["No problems found."], site.Run("check", "--date", "2026-11-22").OutputLines);
        Assert.Contains(
            "- **Begins**: 'Tuesday 1 December 2026 at 3pm' was read as 2026-12-01T15:00.",
            site.Read("answer.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_publication_form_needs_a_DOI_and_gets_its_title_and_date_from_the_record()
    {
        using var site = new SiteFolder(IntakeSite.Files);
        using var server = new DoiServer(
            new()
            {
                ["/10.5555/heron"] = new(
                    200,
                    "application/vnd.citationstyles.csl+json",
                    """{ "DOI": "10.5555/heron", "type": "article-journal", "title": "Herons of the first pond", "author": [{ "given": "Ann", "family": "Ash" }], "container-title": "Journal of Ponds", "issued": { "date-parts": [[2022, 6, 3]] } }"""
                ),
            }
        );

        var taken = site.Take(
            FilledForm.Json(
                Publication.Type,
                ("Summary", Summary),
                ("DOI", "https://doi.org/10.5555/heron"),
                ("Key findings", "Of 12 herons 9 stood still."),
                ("Text", "Herons stand still.")
            ),
            "--resolver",
            server.Address
        );

        Assert.Equal((0, ""), (taken.ExitCode, taken.Errors));
        Assert.StartsWith(
            "---\ntitle: Herons of the first pond\ndate: 2022-06-03\n",
            site.Read("input/publications/herons-of-the-first-pond.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"container-title\": \"Journal of Ponds\"",
            site.Read("input/publications/_herons-of-the-first-pond.json"),
            StringComparison.Ordinal
        );
        Assert.Equal(["No problems found."], site.Run("check", "--date", "2026-11-22").OutputLines);
    }

    [Fact]
    public void Problems_are_reported_by_the_form_s_questions_and_nothing_is_written()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                Event.Type,
                ("Title", "A walk"),
                ("Summary", Summary),
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
    public void Pictures_are_listed_for_an_editor_and_not_added_to_the_page()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", Summary),
                ("Picture", "![IMG_1](https://github.com/user-attachments/assets/1-a)"),
                ("Picture: description", "A heron on one leg."),
                (
                    "Text",
                    "We saw it.\n\n<img width=\"600\" alt=\"x\" src=\"https://github.com/user-attachments/assets/2-b\" "
                        + "/>\n\n![y](https://tracker.example/y.png \"Y\")\n\nIt stood."
                )
            )
        );

        Assert.Equal(0, taken.ExitCode);
        Assert.EndsWith("---\n\nWe saw it.\n\nIt stood.\n", site.Read("input/news/a-heron.md"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "https://github.com/user-attachments/assets/1-a",
                "https://github.com/user-attachments/assets/2-b",
                "https://tracker.example/y.png",
            ],
            taken
                .OutputLines.Where(line => line.StartsWith("Picture to add: ", StringComparison.Ordinal))
                .Select(line => line.Split(": ")[1])
        );
        Assert.Contains("Description: A heron on one leg.", site.Read("answer.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_topic_is_left_out_with_a_note_to_the_editor_and_an_unknown_author_keeps_their_name()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", Summary),
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
    public void A_title_that_is_already_used_gets_another_file_name()
    {
        using var site = new SiteFolder(IntakeSite.Files).Write(
            "input/news/A-Heron.md",
            "---\ntitle: Another heron\ndate: 2026-11-01\nslug: another\nsummary: Another one.\n---\nIt stood.\n"
        );
        Assert.Contains(
            "Branch cms/news/a-heron-2",
            site.Take(FilledForm.Json(News.Type, ("Title", "A heron"), ("Summary", Summary), ("Text", "We saw it."))).OutputLines
        );
    }

    [Fact]
    public void The_reply_mentions_nobody_and_has_no_markup_from_a_stranger()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "@everyone <script>x</script> [a](https://evil.example) #12 | `b` www.evil.example"),
                ("Summary", Summary),
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
                ("Summary", Summary),
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
    [InlineData("{", 2, "advance: 'issue.json' is not JSON")]
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

    [Fact]
    public void A_recorded_event_is_read()
    {
        using var site = new SiteFolder(IntakeSite.Files);
        var taken = site.Take(
            File.ReadAllText(Path.Combine(Checkout.Root, "tests/ADVANCE.Site.Tests/Intake/issues-labeled.json"))
        );
        Assert.Equal((0, "Created input/news/a-heron-at-the-pond.md"), (taken.ExitCode, taken.OutputLines[0]));
    }
}
