namespace Advance.Tests.Sites;

/// <summary>Topics: any are allowed if there are no topic files; otherwise only those with files.</summary>
public class TopicTests
{
    static string News(string name, string topics) =>
        $"-- input/news/{name}.md --\n---\ntitle: {name}\ndate: 2022-06-01\nsummary: We begin.\ntopics: {topics}\n---\n";

    [Fact]
    public void Without_topic_files_any_topic_is_allowed()
    {
        using var site = TestSite
            .WithHost(News("a", "[Open Science, trials]") + News("b", "[open-science, OPEN SCIENCE]"))
            .BuildClean();
        Assert.Equal(
            [("open-science", "Open Science"), ("trials", "trials")],
            site.Assembled().Topics.Terms.Select(term => (term.Slug, term.Title))
        );
        Assert.Equal("<title>Open Science</title>\n- a\n- b\n", site.Read("topics/open-science/index.html"));
        Assert.Equal("<title>trials</title>\n- a\n", site.Read("topics/trials/index.html"));
        Assert.True(site.Has("topics/index.html"));
        Assert.Contains(
            "<title>Research news: Open Science</title>",
            site.Read("topics/open-science/feed.rss"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void With_topic_files_an_item_names_them_by_slug_or_title_in_any_case()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/topics/rct.md --
                ---
                title: Trials
                synonyms: [RCT, randomised trial]
                summary: All trials.
                ---
                -- input/topics/empty.md --
                ---
                title: Nothing yet
                ---
                """
                    + "\n"
                    + News("a", "[RCT]")
                    + News("b", "[trials, rct]")
            )
            .BuildClean();
        Assert.Equal("<title>Trials</title>\n- a\n- b\n", site.Read("topics/rct/index.html"));
        Assert.Equal("<title>Nothing yet</title>\n", site.Read("topics/empty/index.html"));
        Assert.Equal(["RCT", "randomised trial"], site.Assembled().Topics.Find("rct")!.Topic!.Synonyms);
    }

    [Fact]
    public void A_broken_topic_file_is_reported_once()
    {
        using var site = TestSite.WithHost(
            "-- input/topics/rct.md --\n---\ntitle: Trials\n---\n-- input/topics/pathways.md --\n---\ntitle: \"Pathways\n---\n"
                + News("a", "[rct, pathways]")
        );
        Assert.StartsWith(
            "input/topics/pathways.md(2,8): error ADV0103:",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_without_items_has_no_topic_pages()
    {
        using var site = TestSite.WithHost("-- input/index.md --\n---\ntitle: Home\n---\n").BuildClean();
        Assert.DoesNotContain(site.Files(), path => path.StartsWith("topics", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(300, 'x')]
    [InlineData(1, '!')]
    public void A_topic_that_makes_no_address_is_refused(int length, char letter)
    {
        using var site = TestSite.WithHost(News("a", $"[trials, '{new string(letter, length)}']"));
        Assert.StartsWith(
            "input/news/a.md(5,18): error ADV0204: The topic '",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }
}
