using AngleSharp.Html.Parser;

namespace Advance.Tests.Generation;

/// <summary>Old addresses redirect to new ones.</summary>
public class RedirectTests
{
    static TestSite Site(string from, string settings = "") =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n-- input/news/launch.md --\n---\ntitle: The "
                + $"\"launch\" & <more>\ndate: 2022\nsummary: We begin.\nredirect_from: {from}\n---\n"
        );

    [Theory]
    [InlineData("/old/launch/", "old/launch/index.html")]
    [InlineData("old/launch", "old/launch/index.html")]
    [InlineData("/old/launch.html", "old/launch.html")]
    [InlineData("/2022.06/", "2022.06/index.html")]
    [InlineData("/news/caf%C3%A9/", "news/café/index.html")]
    [InlineData("/a b/", "a b/index.html")]
    public void A_page_at_the_old_address_redirects_to_the_new_one(string from, string path)
    {
        using var site = Site(from, ", \"LinkRoot\": \"/advance\"").BuildClean();
        var page = new HtmlParser().ParseDocument(site.Read(path));
        Assert.Equal("Research news: The \"launch\" & <more>", page.Title);
        Assert.Equal("0; url=/advance/news/launch/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(
            "https://advance.example/advance/news/launch/",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal(
            ["https://www.bbc.co.uk/weather", "/advance/news/launch/"],
            page.QuerySelectorAll("body a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("nofollow noreferrer", page.QuerySelector("body a")!.GetAttribute("rel"));
        Assert.StartsWith(
            "default-src 'none'",
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_Netlify_redirects_file_is_written_if_the_settings_ask_for_it()
    {
        using var site = Site(
                "[/b/, /a b/, /c.html]",
                ", \"NetlifyRedirects\": true, \"MetaRefreshRedirects\": false, \"LinkRoot\": \"/advance\""
            )
            .BuildClean();
        Assert.Equal(
            "/advance/a%20b/ /advance/news/launch/ 301\n/advance/b/ /advance/news/launch/ 301\n/advance/c.html "
                + "/advance/news/launch/ 301\n",
            site.Read("_redirects")
        );
        Assert.False(site.Has("b/index.html") || site.Has("c.html"));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("../outside/")]
    [InlineData("/a/../../b/")]
    [InlineData("/a/%2e%2e/b/")]
    [InlineData("/a//b/")]
    [InlineData("/./")]
    [InlineData("'a\\b'")]
    [InlineData("'/%5C/'")]
    [InlineData("'/a#b'")]
    [InlineData("'/%00/'")]
    [InlineData("javascript:alert(1)")]
    public void An_old_address_that_no_file_could_have_is_refused(string from)
    {
        using var site = Site(from);
        Assert.Contains("(5,16): error ADV0107: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/news/")]
    [InlineData("/")]
    [InlineData("/404.html")]
    [InlineData("/news")]
    [InlineData("[/file.html, /file.html/below/]")]
    [InlineData("[/file.html/below/, /file.html]")]
    public void An_old_address_that_is_in_use_is_refused(string from)
    {
        using var site = Site(from);
        Assert.Contains(": error ADV0203: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_feed_as_an_old_address_stops_the_build_with_a_message()
    {
        using var site = Site("/old/").BuildClean();
        site.Write("input/news/launch.md", "---\ntitle: Launch\ndate: 2022\nsummary: We begin.\nredirect_from: /feed.rss\n---\n");
        Assert.Equal(
            "input/news/launch.md(5,16): error ADV0217: The old address /feed.rss ends in '.rss', and programs that "
                + "ask for such a file don't follow a redirect page. Netlify and Cloudflare Pages can redirect it: set "
                + "\"NetlifyRedirects\": true in statiq.json. So can Azure, nginx and Apache, with the output of 'advance "
                + "headers': set \"MetaRefreshRedirects\": false. Other hosts, such as GitHub Pages, can't: leave it out.",
            TestSite.Print(site.Build())
        );
        Assert.True(site.Has("old/index.html"));
    }
}
