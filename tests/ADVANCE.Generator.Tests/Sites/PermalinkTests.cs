namespace Advance.Tests.Sites;

/// <summary>The addresses of input files on the site.</summary>
public class PermalinkTests
{
    [Theory]
    [InlineData("input/index.md", "index.html")]
    [InlineData("input/about.md", "about/index.html")]
    [InlineData("input/About Us.md", "about-us/index.html")]
    [InlineData("input/news/launch.md", "news/launch/index.html")]
    [InlineData("input/news/2022-06-01-launch.md", "news/launch/index.html")]
    [InlineData("input/news/2022/06/launch.md", "news/launch/index.html")]
    [InlineData("input/posts/launch.md", "posts/launch/index.html")]
    [InlineData("input/people/gail.md", "people/gail/index.html")]
    [InlineData("input/publications/pathways.md", "publications/pathways/index.html")]
    public void An_address_comes_from_the_folder_and_the_name(string path, string page)
    {
        using var site = TestSite.WithHost($"-- {path} --\n---\ntitle: A title\ndate: 2022\nsummary: A summary.\n---\n");
        Assert.NotNull(site.Build().Written);
        Assert.StartsWith("<title>A title</title>", site.Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_overrides_the_name()
    {
        using var site = TestSite
            .WithHost("-- input/news/launch.md --\n---\ntitle: Launch\ndate: 2022\nsummary: We begin.\nslug: We.begin_1\n---\n")
            .BuildClean();
        Assert.True(site.Has("news/We.begin_1/index.html"));
        Assert.False(site.Has("news/launch/index.html"));
    }

    [Fact]
    public void A_section_may_have_any_name_and_its_index_is_the_section_itself()
    {
        using var site = new TestSite(
            """
            -- statiq.json --
            { "Host": "advance.example", "Sections": { "Our blog": "news", "handbook": "page" } }
            -- input/Our blog/launch.md --
            ---
            title: Launch
            date: 2022-06-01
            summary: We begin.
            ---
            [The handbook](../handbook/index.md), [page one](/handbook/one/)
            -- input/handbook/index.md --
            ---
            title: Handbook
            ---
            Back to [the launch](<../Our blog/launch.md>).
            -- input/handbook/one.md --
            ---
            title: One
            ---
            """
        ).BuildClean();
        Assert.Contains(
            "<a href=\"/handbook/\">The handbook</a>, <a href=\"/handbook/one/\">",
            site.Read("Our blog/launch/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("<a href=\"/Our%20blog/launch/\">", site.Read("handbook/index.html"), StringComparison.Ordinal);
        Assert.Equal("<title>News</title>\n- Launch\n", site.Read("Our blog/index.html"));
    }

    [Fact]
    public void A_site_with_only_posts_builds_and_keeps_the_name_of_their_folder()
    {
        using var site = new TestSite(
            "-- input/posts/2022-06-01-launch.md --\n---\nTitle: Launch\nDescription: We begin.\nTags: [open science]\nAuthor: "
                + "Anybody\n---\nText.\n"
        );
        Assert.Equal(
            "statiq.json(1,1): warning ADV0605: No host is set, so addresses in feeds and the sitemap are incomplete, "
                + "and other programs can't follow them. Add \"Host\": \"www.your-site.example\" to statiq.json, with your "
                + "site's own host name.",
            TestSite.Print(site.Build())
        );
        Assert.Equal("<title>News</title>\n- Launch\n", site.Read("posts/index.html"));
        Assert.False(site.Has("news/index.html"));
        Assert.True(site.Has("topics/open-science/index.html"));
    }
}
