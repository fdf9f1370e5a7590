namespace Advance.Tests.Parsing;

/// <summary>Keys that a document has from <c>_directory.yml</c> and from its sidecar.</summary>
public class SharedMetadataTests
{
    [Fact]
    public void The_nearest_file_wins_and_the_document_over_all()
    {
        using var site = TestSite
            .WithHost(
                """
                -- statiq.json --
                { "Host": "advance.example", "KeepFolders": ["news"] }
                -- input/_directory.yml --
                layout: Page
                order: 1
                -- input/news/_directory.yml --
                authors: [The team]
                language: cy
                order: 2
                -- input/news/2022/_directory.yaml --
                authors: The editors
                -- input/news/2022/_launch.yml --
                language: gd
                summary: From the sidecar.
                -- input/news/2022/launch.md --
                ---
                title: Launch
                date: 2022-06-01
                Order: 3
                ---
                -- input/news/other.md --
                ---
                title: Other
                date: 2022-06-01
                summary: Its own.
                ---
                """
            )
            .BuildClean();
        var items = site.Assembled().Index.Items;
        var (launch, other) = (items["launch"], items["other"]);
        Assert.Equal(
            ("The editors", "gd", "From the sidecar.", 3, "Page"),
            (Assert.Single(launch.Authors), launch.Language, launch.Summary, launch.Order, launch.Layout)
        );
        Assert.Equal(
            ("The team", "cy", "Its own.", 2, "Page"),
            (Assert.Single(other.Authors), other.Language, other.Summary, other.Order, other.Layout)
        );
        Assert.False(site.Has("_directory.yml"));
    }

    [Fact]
    public void A_mistake_in_a_shared_file_is_told_once()
    {
        using var site = TestSite.WithHost(
            """
            -- input/news/_directory.yml --
            autors: The team
            -- input/news/one.md --
            ---
            title: One
            date: 2022-06-01
            summary: First.
            ---
            -- input/news/two.md --
            ---
            title: Two
            date: 2022-06-01
            summary: Second.
            ---
            """
        );
        Assert.Equal(
            "input/news/_directory.yml(1,1): warning ADV0105: 'autors' is not a field here. Did you mean 'authors'?",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_document_may_call_by_another_name_what_its_folder_lends()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/news/_directory.yml --
                topics: [trials]
                -- input/news/one.md --
                ---
                title: One
                Published: 2022-06-01
                summary: First.
                tags: [pathways]
                ---
                """
            )
            .BuildClean();
        Assert.Equal(["pathways"], site.Assembled().Items.Single().Topics);
    }

    [Fact]
    public void A_broken_shared_file_is_one_mistake()
    {
        using var site = TestSite.WithHost(
            "-- input/news/_directory.yml --\ntopics: [trials\n-- input/news/one.md --\n---\ntitle: One\ndate: "
                + "2022-06-01\nsummary: First.\n---\n"
        );
        Assert.Equal(
            "input/news/_directory.yml(1,9): error ADV0103: A bracket is opened and never closed. Close it, or put the value "
                + "in quotation marks if the bracket belongs to the text.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_sidecar_may_be_JSON_and_one_with_a_type_is_a_record_that_lends_nothing()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/news/launch.md --
                ---
                date: 2022-06-01
                ---
                Text.
                -- input/news/_launch.json --
                { "title": "We begin today", "date": "2021-01-01",
                  "summary": "The trial begins today, and we say who takes part." }
                -- input/publications/paper.md --
                ---
                title: A plain summary
                date: 2022-06-01
                summary: What the paper says, in words that everybody knows.
                ---
                Text.
                -- input/publications/_paper.json --
                { "type": "article-journal", "title": "The paper", "author": [{ "family": "Lovelace", "given": "Ada" }] }
                """
            )
            .BuildClean();
        var items = site.Assembled().Index;
        Assert.Equal(("We begin today", "2022-06-01"), (items.Items["launch"].Title, items.Items["launch"].Date.Iso));
        Assert.Equal("A plain summary", items.Publications["paper"].Title);
    }
}
