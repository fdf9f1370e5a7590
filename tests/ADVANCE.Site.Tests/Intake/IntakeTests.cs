using Advance.Content;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>From a form on GitHub to a file that the site builds without a word.</summary>
public class IntakeTests
{
    [Fact]
    public void A_news_form_becomes_a_canonical_file_without_a_mistake()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "Herons: the  first"),
                ("Summary", FilledForm.Summary),
                ("Topics", "- Ponds and lakes"),
                ("Authors", "ann ash"),
                ("Text", "We saw a heron.\n\n## What it did\n\nIt stood.\n\n### Title\n\nNot the title.")
            )
        );

        Assert.Equal((0, ""), (taken.ExitCode, taken.Errors));
        Assert.Equal(["Made input/news/herons-the-first.md", "Branch cms/news/herons-the-first"], taken.OutputLines);
        Assert.Equal(
            $"""
            ---
            title: "Herons: the first"
            date: 2026-11-20
            summary: {FilledForm.Summary}
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
        Assert.Equal(["No mistakes found."], site.Run("check", "--date", "2026-11-22").OutputLines);
    }

    [Fact]
    public void An_event_form_may_give_its_times_as_people_write_them_and_the_answer_says_how_they_were_read()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                Event.Type,
                ("Title", "A walk around the pond"),
                ("Date of publication", "20 November 2026"),
                ("Summary", FilledForm.Summary),
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
            summary: {FilledForm.Summary}
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
        Assert.Equal(["No mistakes found."], site.Run("check", "--date", "2026-11-22").OutputLines);
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
                    """
                    { "DOI": "10.5555/heron", "type": "article-journal", "title": "Herons of the first pond",
                      "author": [{ "given": "Ann", "family": "Ash" }], "container-title": "Journal of Ponds",
                      "issued": { "date-parts": [[2022, 6, 3]] } }
                    """
                ),
            }
        );

        var taken = site.Take(
            FilledForm.Json(
                Publication.Type,
                ("Summary", FilledForm.Summary),
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
        Assert.Equal(["No mistakes found."], site.Run("check", "--date", "2026-11-22").OutputLines);
    }

    [Fact]
    public void Pictures_are_named_for_a_person_and_stand_in_no_page()
    {
        using var site = new SiteFolder(IntakeSite.Files);

        var taken = site.Take(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", FilledForm.Summary),
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
                .OutputLines.Where(line => line.StartsWith("Picture to add by hand: ", StringComparison.Ordinal))
                .Select(line => line.Split(": ")[1])
        );
        Assert.Contains("Its description: A heron on one leg.", site.Read("answer.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_is_taken_gets_a_file_of_its_own()
    {
        using var site = new SiteFolder(IntakeSite.Files).Write(
            "input/news/A-Heron.md",
            "---\ntitle: Another heron\ndate: 2026-11-01\nslug: another\nsummary: Another one.\n---\nIt stood.\n"
        );
        Assert.Contains(
            "Branch cms/news/a-heron-2",
            site.Take(
                FilledForm.Json(News.Type, ("Title", "A heron"), ("Summary", FilledForm.Summary), ("Text", "We saw it."))
            ).OutputLines
        );
    }

    [Fact]
    public void A_recorded_event_is_read()
    {
        using var site = new SiteFolder(IntakeSite.Files);
        var taken = site.Take(
            File.ReadAllText(Path.Combine(Checkout.Root, "tests/ADVANCE.Site.Tests/Intake/issues-labeled.json"))
        );
        Assert.Equal((0, "Made input/news/a-heron-at-the-pond.md"), (taken.ExitCode, taken.OutputLines[0]));
    }
}
