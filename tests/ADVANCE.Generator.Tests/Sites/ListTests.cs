using Advance.Sites;

namespace Advance.Tests.Sites;

/// <summary>Lists of items: paging, the archive, newer and older, and related items.</summary>
public class ListTests
{
    static string News(string name, string date, string more = "") =>
        $"-- input/news/{name}.md --\n---\ntitle: {name}\ndate: {date}\nsummary: We begin.\n{more}\n---\n";

    static TestSite Site(string settings, params string[] items) =>
        new($"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n" + string.Concat(items));

    [Fact]
    public void A_list_is_divided_into_pages_of_ten_newest_first()
    {
        using var site = Site(
                "",
                [.. Enumerable.Range(1, 21).Select(day => News($"day{day:00}", $"2022-06-{day:00}", "topics: [trials]"))]
            )
            .BuildClean();
        Assert.Equal(
            "<title>News</title>\n" + string.Concat(Enumerable.Range(12, 10).Reverse().Select(day => $"- day{day:00}\n")),
            site.Read("news/index.html")
        );
        Assert.StartsWith(
            "<title>News, page 2 of 3</title>\n- day11\n",
            site.Read("news/page/2/index.html"),
            StringComparison.Ordinal
        );
        Assert.Equal("<title>News, page 3 of 3</title>\n- day01\n", site.Read("news/page/3/index.html"));
        Assert.False(site.Has("news/page/1/index.html") || site.Has("news/page/4/index.html"));
        Assert.EndsWith("- day01\n", site.Read("topics/trials/page/3/index.html"), StringComparison.Ordinal);
        Assert.EndsWith("- day01\n", site.Read("archive/2022/page/3/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(1, 1)]
    public void The_settings_determine_the_length_of_a_page(int items, int pages)
    {
        using var site = Site(
                ", \"PageSize\": 2",
                [.. Enumerable.Range(1, items).Select(day => News($"a{day}", $"2022-06-0{day}"))]
            )
            .BuildClean();
        Assert.Equal(pages, site.Files().Count(path => path.StartsWith("news/page", StringComparison.Ordinal)) + 1);
    }

    [Fact]
    public void The_archive_has_a_list_for_each_year()
    {
        using var site = Site("", News("a", "2020"), News("b", "2022-06-01"), News("c", "2022")).BuildClean();
        Assert.Equal("<title>2022</title>\n- b\n- c\n", site.Read("archive/2022/index.html"));
        Assert.Equal("<title>2020</title>\n- a\n", site.Read("archive/2020/index.html"));
        Assert.False(site.Has("archive/2021/index.html"));
    }

    [Fact]
    public void Each_item_knows_the_previous_and_the_next_one()
    {
        using var site = Site("", News("one", "2022-06-01"), News("two", "2022-06-02"), News("three", "2022-06-03")).BuildClean();
        Assert.EndsWith("newer: \nolder: two\n", site.Read("news/three/index.html"), StringComparison.Ordinal);
        Assert.EndsWith("newer: three\nolder: one\n", site.Read("news/two/index.html"), StringComparison.Ordinal);
        Assert.EndsWith("newer: two\nolder: \n", site.Read("news/one/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Related_items_are_named_ones_then_those_with_most_shared_topics_then_the_nearest()
    {
        using var site = Site(
            "",
            News("here", "2022-06-10", "topics: [a, b]\nrelated: [far]"),
            News("far", "2020-01-01", "topics: [z]"),
            News("both", "2021-01-01", "topics: [b, a]"),
            News("near", "2022-06-11", "topics: [a]"),
            News("further", "2022-06-13", "topics: [b]"),
            News("none", "2022-06-09")
        );
        var assembled = site.Assembled();
        Assert.Equal(
            ["far", "both", "near"],
            RelatedItems.Of(assembled.Index.Items["here"], assembled).Select(item => item.Name)
        );
        Assert.Empty(RelatedItems.Of(assembled.Index.Items["none"], assembled));
    }

    [Fact]
    public void A_news_item_may_have_the_slug_of_the_paper_that_it_announces()
    {
        using var site = Site(
                "",
                News("pathways", "2022-06-10", "publication: pathways"),
                "-- input/publications/pathways.md --\n---\ntitle: Paper\ndate: 2022\nsummary: A model.\n---\n"
            )
            .BuildClean();
        Assert.Equal("Paper", site.Assembled().Index.Publications["pathways"].Title);
    }

    [Fact]
    public void Pages_are_sorted_by_order_and_then_by_title()
    {
        static string Page(string name, string more = "") => $"-- input/{name}.md --\n---\ntitle: {name}\n{more}\n---\n";
        using var site = Site(
            "",
            Page("zebra", "order: 1"),
            Page("Apple"),
            Page("banana"),
            Page("index", "order: 0"),
            Page("middle", "order: 2")
        );
        Assert.Equal(["index", "zebra", "middle", "Apple", "banana"], site.Assembled().Pages.Select(page => page.Title));
    }
}
