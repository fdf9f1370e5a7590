using System.Text;
using Advance.Published;

namespace Advance.Tests.Generation.Output.Published;

/// <summary>No published address is lost.</summary>
public class PublishedTests
{
    static PublishedSitemap Sitemap(params string[] addresses) =>
        Parse(
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + $"{string.Concat(addresses.Select(address => $"\n<url><loc>{address}</loc></url>"))}</urlset>"
        );

    static PublishedSitemap Parse(string xml) =>
        PublishedSitemap.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "sitemap.xml");

    static string Say(PublishedSitemap sitemap, string settings = "")
    {
        using var site = new TestSite(
            $$"""
            -- statiq.json --
            { "Host": "advance.example", "Severities": { "ADV0722": "off" }{{settings}} }
            -- input/news/launch-day.md --
            ---
            title: Launch
            date: 2022-06-01
            summary: We begin.
            redirect_from: [/old/, /old.html, /2022/06/launch]
            ---
            -- input/news/étude.md --
            ---
            title: Étude
            date: 2022-06-01
            summary: We begin.
            slug: "étude"
            ---
            -- input/news/secret.md --
            ---
            title: Secret
            date: 2027-06-01
            summary: Later.
            ---
            -- input/form 1.pdf --
            """
        )
        {
            Asked = new([], [new PublishedCheck(sitemap.Pages)]),
        };
        return site.Diagnostics();
    }

    [Theory]
    [InlineData("https://advance.example/")]
    [InlineData("http://another.example/news/launch-day/")]
    [InlineData("https://advance.example/news/launch-day")]
    [InlineData("https://advance.example/news/launch-day/index.html")]
    [InlineData("https://advance.example/news/?page=1#list")]
    [InlineData("https://advance.example/old/")]
    [InlineData("https://advance.example/old")]
    [InlineData("https://advance.example/old.html")]
    [InlineData("https://advance.example/2022/06/launch/")]
    [InlineData("https://advance.example/feed.rss")]
    [InlineData("https://advance.example/form%201.pdf")]
    [InlineData("https://advance.example/news/%C3%A9tude/")]
    [InlineData("https://advance.example/news/étude/")]
    public void An_existing_or_redirected_address_is_not_reported(string address)
    {
        Assert.Equal("", Say(Sitemap(address)));
        Assert.Equal("", Say(Sitemap(address), ", \"MetaRefreshRedirects\": false, \"NetlifyRedirects\": true"));
    }

    [Theory]
    [InlineData(
        "https://advance.example/posts/launch-day/",
        "'/posts/launch-day/' was published, but there is nothing at that address now. "
            + "If it is /news/launch-day/ now, add 'redirect_from: "
            + "/posts/launch-day/' to input/news/launch-day.md."
    )]
    [InlineData(
        "https://advance.example/Launch-Day.html",
        "'/Launch-Day.html' was published, but there is nothing at that address now. "
            + "If it is /news/launch-day/ now, add 'redirect_from: "
            + "/Launch-Day.html' to input/news/launch-day.md."
    )]
    [InlineData(
        "https://advance.example/news/launch-days/",
        "'/news/launch-days/' was published, but there is nothing at that address now. "
            + "If it is /news/launch-day/ now, add 'redirect_from: "
            + "/news/launch-days/' to input/news/launch-day.md."
    )]
    [InlineData(
        "https://advance.example/gone",
        "'/gone' was published, but there is nothing at that address now. "
            + "Add 'redirect_from: /gone' to the page that replaces it."
    )]
    [InlineData(
        "https://advance.example/feed.xml",
        "'/feed.xml' was published, but there is nothing at that address now. "
            + "Add 'redirect_from: /feed.xml' to the page that replaces it."
    )]
    [InlineData(
        "https://advance.example/news/secret/",
        "'/news/secret/' was published, but there is nothing at that address now. "
            + "input/news/secret.md is a draft or scheduled: publish it, or "
            + "add 'redirect_from: /news/secret/' to the page that replaces it."
    )]
    public void A_lost_address_is_an_error_with_the_line_that_fixes_it(string address, string words) =>
        Assert.Equal($"sitemap.xml(2,11): error ADV0210: {words}", Say(Sitemap(address)));

    [Fact]
    public void Paths_are_compared_below_the_base_path_of_the_site()
    {
        Assert.Equal(
            "",
            Say(
                Sitemap("https://a.example/advance/", "https://a.example/advance", "https://a.example/advance/old/"),
                ", \"LinkRoot\": \"advance\""
            )
        );
        Assert.Equal(
            "sitemap.xml(2,11): error ADV0210: '/news/launch-day/' was published, but the site is now under '/advance/', so "
                + "it can't serve that address. Set up a redirect on the host from '/news/launch-day/' to the new address.",
            Say(Sitemap("https://a.example/news/launch-day/"), ", \"LinkRoot\": \"advance\"")
        );
    }

    [Fact]
    public void Pictures_comments_and_other_namespaces_are_not_pages()
    {
        const string Namespaces =
            "xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'";
        const string Image = "<image:image><image:loc>https://a.example/no.png</image:loc></image:image>";
        var sitemap = Parse(
            $"""
            <s:urlset {Namespaces}>
            <!-- <s:url><s:loc>https://a.example/no/</s:loc></s:url> -->
            <s:url><s:loc> https://a.example/a/ </s:loc><s:lastmod>2022</s:lastmod>{Image}</s:url>
            <s:url><s:loc><![CDATA[https://a.example/b?c&d]]></s:loc></s:url>
            </s:urlset>
            """
        );
        Assert.Equal(["/a/", "/b"], sitemap.Pages.Select(page => page.Address.AbsolutePath));
        Assert.Equal([3, 4], sitemap.Pages.Select(page => page.Location.Line));
        Assert.Empty(sitemap.Sitemaps);
    }

    [Fact]
    public void A_sitemap_index_lists_more_sitemaps() =>
        Assert.Equal(
            "https://a.example/1.xml",
            Assert
                .Single(
                    Parse(
                        "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc><lastmod>2022</lastmod></sitemap>"
                            + "</sitemapindex>"
                    ).Sitemaps
                )
                .Address.AbsoluteUri
        );

    [Theory]
    [InlineData("", "'sitemap.xml' isn't a sitemap: ")]
    [InlineData("<html></html>", "'sitemap.xml' isn't a sitemap: it begins with <html>, not <urlset>.")]
    [InlineData("<urlset><url>", "'sitemap.xml' isn't a sitemap: ")]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&e;</loc></url></urlset>",
        "'sitemap.xml' isn't a sitemap: "
    )]
    [InlineData(
        "<urlset><url><loc>about</loc></url></urlset>",
        "'sitemap.xml(1,19)' has 'about', which isn't a complete address."
    )]
    public void A_file_that_is_not_a_sitemap_is_refused_with_a_message(string xml, string words) =>
        Assert.StartsWith(words, Assert.Throws<FormatException>(() => Parse(xml)).Message, StringComparison.Ordinal);
}
