using System.Xml.Linq;

namespace Advance.Tests.Generation;

/// <summary>The information for search engines.</summary>
public class SitemapTests
{
    static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static TestSite Site(string settings) =>
        new(
            $$"""
            -- statiq.json --
            { {{settings}} }
            -- input/index.md --
            ---
            title: Home
            ---
            -- input/news/übung.md --
            ---
            title: Practice
            date: 2022-06-01
            updated: 2022-07-02
            summary: We begin.
            redirect_from: /old/
            ---
            -- input/publications/paper.md --
            ---
            title: Paper
            date: 2022-06
            summary: A paper of which the month is known.
            ---
            """
        );

    [Fact]
    public void The_sitemap_lists_every_page_except_redirects_and_the_404_page()
    {
        using var site = Site("\"Host\": \"advance.example\", \"LinkRoot\": \"site\"").BuildClean();
        var root = XDocument.Parse(site.Read("sitemap.xml")).Root!;
        Assert.Equal(Namespace + "urlset", root.Name);
        Assert.Equal(
            [
                "/",
                "/news/%C3%BCbung/",
                "/publications/paper/",
                "/news/",
                "/publications/",
                "/archive/",
                "/archive/2022/",
                "/search/",
            ],
            root.Elements(Namespace + "url")
                .Select(url =>
                    url.Element(Namespace + "loc")!.Value.Replace("https://advance.example/site", "", StringComparison.Ordinal)
                )
        );
        // The sitemap has no more precision than is known, and the protocol has no format for a month.
        Assert.Equal(["2022-07-02"], root.Descendants(Namespace + "lastmod").Select(date => date.Value));
    }

    [Fact]
    public void The_settings_can_turn_off_the_sitemap()
    {
        using var site = Site("\"Host\": \"advance.example\", \"GenerateSitemap\": false");
        Assert.NotNull(site.Build().Written);
        Assert.False(site.Has("sitemap.xml"));
        Assert.Equal("User-agent: *\nAllow: /\n", site.Read("robots.txt"));
    }

    [Fact]
    public void Robots_txt_says_where_the_sitemap_is()
    {
        using var site = Site("\"Host\": \"advance.example:8080\", \"LinksUseHttps\": false").BuildClean();
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: http://advance.example:8080/sitemap.xml\n", site.Read("robots.txt"));
    }

    [Fact]
    public void A_robots_txt_named_in_the_settings_takes_precedence()
    {
        using var site = Site("\"Host\": \"advance.example\", \"HostFiles\": [\"robots.txt\"]")
            .Write("input/robots.txt", "User-agent: *\nDisallow: /\n")
            .BuildClean();
        Assert.Equal("User-agent: *\nDisallow: /\n", site.Read("robots.txt"));
    }
}
