using Advance.Content;

namespace Advance.Tests.Parsing;

/// <summary>How front matter is found, read and shared.</summary>
public class FrontMatterTests
{
    static Item Only(TestSite site)
    {
        using (site)
            return Assert.Single(site.BuildClean().Assembled().Items);
    }

    [Fact]
    public void Keys_may_be_written_in_any_case_and_with_the_names_from_Statiq()
    {
        var item = Only(
            TestSite.WithHost(
                """
                -- input/posts/launch.md --
                ---
                Title: Launch
                Published: 2022-06-01
                Description: We begin.
                TAGS: [trials, pathways]
                RedirectFrom: old/launch
                Excluded: false
                ShouldOutput: true
                Order: 3
                Xref: the-launch
                UPDATED: 2022-06-02
                Image: /launch.jpg
                ---
                -- input/launch.jpg --
                """.Replace("Image: /launch.jpg", "Image: { src: /launch.jpg, alt: Balloons. }", StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            ("Launch", "2022-06-01", "We begin.", "the-launch", 3),
            (item.Title, item.Date.Iso, item.Summary, item.Xref, item.Order)
        );
        Assert.Equal(["trials", "pathways"], item.Topics);
        Assert.Equal(["old/launch"], item.RedirectFrom.Select(old => old.Path));
        Assert.Equal("2022-06-02", item.Updated?.Iso);
        Assert.Equal("/launch.jpg", item.Image?.Src);
    }

    [Theory]
    [InlineData("Excluded: true")]
    [InlineData("draft: yes")]
    [InlineData("ShouldOutput: false")]
    public void A_draft_may_be_marked_in_three_ways(string mark)
    {
        using var site = TestSite.WithHost(
            $"-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n{mark}\n---\n"
        );
        var assembled = site.Assembled();
        Assert.Empty(assembled.Items);
        Assert.Single(assembled.LeftOut);
    }

    [Fact]
    public void A_value_stays_the_text_that_was_typed()
    {
        using var site = TestSite.WithHost(
            """
            -- input/publications/2022.md --
            ---
            title: 1e3
            date: 2022
            summary: "true"
            doi: 10.1000/0010
            authors: [No, 007, 1.0]
            language: no
            ---
            -- input/publications/_2022.json --
            { "type": "book", "title": "1e3", "DOI": "10.1000/0010" }
            """
        );
        var publication = Assert.Single(site.BuildClean().Assembled().Publications);
        Assert.Equal(
            ("1e3", "true", "10.1000/0010", "no"),
            (publication.Title, publication.Summary, publication.Doi, publication.Language)
        );
        Assert.Equal(["No", "007", "1.0"], publication.Authors);
    }

    [Fact]
    public void A_DOI_that_looks_like_a_number_is_not_turned_into_one()
    {
        using var site = TestSite.WithHost(
            "-- input/publications/a.md --\n---\ntitle: A\ndate: 2022\nsummary: B.\ndoi: 10.1000\n---\n"
        );
        Assert.Equal(
            "input/publications/a.md(5,6): error ADV0107: '10.1000' isn't a DOI. Write it as 10.1007/s10896-022-00407-4.",
            site.Diagnostics()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ~")]
    [InlineData(" null")]
    [InlineData(" \"\"")]
    [InlineData(" '  '")]
    [InlineData(" # a comment")]
    public void An_empty_value_counts_as_missing(string nothing)
    {
        var item = Only(
            TestSite.WithHost(
                "-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary: We "
                    + $"begin.\nslug:{nothing}\nupdated:{nothing}\ntopics:{nothing}\nimage:{nothing}\ndraft:{nothing}\n---\n"
            )
        );
        Assert.Equal(("launch", null, null), (item.Name, item.Updated?.Iso, item.Image));
        Assert.Empty(item.Topics);
    }

    [Fact]
    public void An_empty_summary_counts_as_missing_too()
    {
        using var site = TestSite.WithHost(
            "-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022-06-01\nsummary:\n---\nThe *first* paragraph.\n\nThe "
                + "second.\n"
        );
        Assert.StartsWith("input/news/launch.md(4,1): warning ADV0111:", site.Diagnostics(), StringComparison.Ordinal);
        Assert.Equal("The first paragraph.", site.Assembled().Items[0].Summary);
    }

    [Fact]
    public void A_single_text_is_a_list_of_one_and_lists_may_be_written_in_both_ways()
    {
        var item = Only(
            TestSite.WithHost(
                """
                -- input/news/launch.md --
                ---
                title: Launch
                date: 2022-06-01
                summary: |
                  We
                  begin.
                topics: trials
                authors:
                  - Gail Gilchrist
                  - Gene Feder
                  -
                redirect_from: [old, "older"]
                ---
                """
            )
        );
        Assert.Equal(["trials"], item.Topics);
        Assert.Equal(["Gail Gilchrist", "Gene Feder"], item.Authors);
        Assert.Equal(["old", "older"], item.RedirectFrom.Select(old => old.Path));
        Assert.Equal("We\nbegin.", item.Summary);
    }

    [Theory]
    [InlineData("2022-06-01-launch", "launch", "2022-06-01")]
    [InlineData("2022-06-01", "2022-06-01", "2022-06-01")]
    [InlineData("2022-06-01-2-trials", "2-trials", "2022-06-01")]
    public void The_date_may_be_in_the_file_name(string stem, string slug, string date)
    {
        var item = Only(TestSite.WithHost($"-- input/posts/{stem}.md --\n---\ntitle: Launch\nsummary: We begin.\n---\n"));
        Assert.Equal((slug, date), (item.Name, item.Date.Iso));
    }

    [Fact]
    public void A_date_in_the_front_matter_overrides_one_in_the_file_name() =>
        Assert.Equal(
            "2022-06-03",
            Only(
                TestSite.WithHost(
                    "-- input/news/2022-06-01-launch.md --\n---\ntitle: Launch\ndate: 2022-06-03\nsummary: We begin.\n---\n"
                )
            ).Date.Iso
        );

    [Fact]
    public void The_opening_fence_may_be_left_out_if_the_first_line_is_a_field()
    {
        using var site = TestSite.WithHost(
            """
            -- input/news/launch.md --
            title: Launch
            date: 2022-06-01
            summary: We begin.
            ---
            Text.
            -- input/news/rule.md --
            Some words.

            ---

            More words.
            """
        );
        Assert.StartsWith("input/news/rule.md(1,1): error ADV0101:", site.Diagnostics(), StringComparison.Ordinal);
        Assert.Equal("Launch", site.Assembled().Items.Single().Title);
    }

    [Fact]
    public void Two_fences_in_a_row_are_empty_front_matter()
    {
        using var site = TestSite.WithHost("-- input/about.md --\n---\n---\nWho we are.\n");
        Assert.Equal("input/about.md(2,1): error ADV0104: The field 'title' is missing: the page's title.", site.Diagnostics());
    }
}
