using System.Text;
using Advance.Content;
using Advance.Pages;
using Advance.Read;
using Advance.Sites;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Links that can only be checked once pages are generated: anchors, generated files, and the theme's own links.
/// </summary>
public class OutputLinkTests
{
    static TestSite Site(string body, string settings = "") =>
        new(
            $$"""
            -- statiq.json --
            { "Host": "advance.example", "HostFiles": ["old/slides.html"]{{settings}} }
            -- input/about.md --
            ---
            title: About
            ---
            {{body}}
            -- input/news/launch.md --
            ---
            title: Launch
            date: 2022-06-01
            summary: We begin.
            ---
            ## Who we are

            Some words[^1] and `code`.

            ## Who we are

            ## Café & *more*

            [^1]: A note.
            -- input/old/slides.html --
            <p id=one>Slides</p>
            -- input/form.pdf --
            """
        );

    [Theory]
    [InlineData("[a](news/launch.md#who-we-are)")]
    [InlineData("[a](news/launch.md#who-we-are-1)")]
    [InlineData("[a](/news/launch/#who-we-are)")]
    [InlineData("[a](/news/launch/?print#who-we-are)")]
    [InlineData("[a](xref:launch#who-we-are)")]
    [InlineData("[a](news/launch.md#café--more)")]
    [InlineData("[a](news/launch.md#caf%C3%A9--more)")]
    [InlineData("[a](news/launch.md#fn:1)")]
    [InlineData("[a](news/launch.md#top)")]
    [InlineData("[a](news/launch.md#:~:text=Some%20words)")]
    [InlineData("[a](#)")]
    [InlineData("[a](#here)\n\n## Here")]
    [InlineData("A note[^x].\n\n[^x]: Its words.")]
    [InlineData("[a](/search/#words)")]
    [InlineData("[a](/old/slides.html#/3)")]
    [InlineData("[a](/form.pdf#page=2)")]
    [InlineData("[a](/feed.rss)")]
    [InlineData("[a](../sitemap.xml)")]
    public void An_existing_anchor_or_file_is_not_reported(string body)
    {
        using (var site = Site(body))
            site.BuildClean();
        using (var site = Site(body, ", \"LinkRoot\": \"/advance\""))
            site.BuildClean();
    }

    [Theory]
    [InlineData("[a](#who)", "ADV0208: '#who' doesn't match any part of this page. It has no headings.")]
    [InlineData(
        "[a](news/launch.md#who-we-were)",
        "ADV0208: 'news/launch.md#who-we-were' doesn't match any part of that page. Did you mean '#who-we-are'?"
    )]
    [InlineData(
        "[a](news/launch.md#Who%20we%20are)",
        "ADV0208: 'news/launch.md#Who%20we%20are' doesn't match any part of that page. Did you mean '#who-we-are'?"
    )]
    [InlineData(
        "[a](news/launch.md#Who-we-are)",
        "ADV0208: 'news/launch.md#Who-we-are' doesn't match any part of that page. Did you mean '#who-we-are'?"
    )]
    [InlineData(
        "[a](news/launch.md#fn:2)",
        "ADV0208: 'news/launch.md#fn:2' doesn't match any part of that page. Its headings are: #who-we-are, "
            + "#who-we-are-1, #café--more."
    )]
    [InlineData("[a](/search/#word)", "ADV0208: '/search/#word' doesn't match any part of that page. Did you mean '#words'?")]
    [InlineData("[a](/feeds.rss)", "ADV0202: '/feeds.rss' leads to nothing on this site. Did you mean '/feed.rss'?")]
    [InlineData("[a](/api/v9/nothing.json)", "ADV0202: '/api/v9/nothing.json' leads to nothing on this site.")]
    public void A_dead_link_by_an_author_is_reported_at_its_location(string body, string complaint)
    {
        using var site = Site(body);
        Assert.Equal($"input/about.md(4,1): warning {complaint}", site.Diagnostics());
        Assert.Equal($"input/about.md(4,1): warning {complaint}", TestSite.Print(site.Build()));
    }

    [Fact]
    public void A_dead_link_is_reported_once_for_each_place_in_the_input()
    {
        using var site = Site("[a](/gone/) and [b](/gone/), [c](#gone) and [d](#gone).");
        Assert.Equal(["4,1", "4,17", "4,30", "4,45"], site.Diagnostics().Split('\n').Select(line => line.Split('(', ')')[1]));
    }

    [Fact]
    public void A_dead_link_in_an_HTML_file_is_reported_at_that_file()
    {
        using var site = Site("Text.")
            .Write("input/old/slides.html", "<a href='next.html'>Next</a><a href='../form.pdf'>Form</a>");
        Assert.Equal(
            "input/old/slides.html(1,1): warning ADV0202: 'next.html' leads to nothing on this site.",
            site.Diagnostics()
        );
    }

    [Theory]
    [InlineData("<a href=\"/advance/gone/\">", "'/advance/gone/' on the page / and 7 more leads to nothing on this site.")]
    [InlineData("<img src=\"/advance/gone.png\">", "'/advance/gone.png' on the page / and 7 more leads to nothing on this site.")]
    [InlineData(
        "<link rel=canonical href=\"https://advance.example/advance/gone/\">",
        "'https://advance.example/advance/gone/' on the page / and 7 more leads to nothing on this site."
    )]
    [InlineData("<a href=\"/about/\">", "'/about/' on the page / and 7 more leads out of '/advance/', the site's base path.")]
    [InlineData(
        "<a href=\"/advance/about/#nowhere\">",
        "'/advance/about/#nowhere' on the page / and 7 more doesn't match any part of that page. It has no headings."
    )]
    public void A_dead_link_that_no_author_wrote_is_reported_at_the_theme(string html, string complaint)
    {
        using var site = Site("Text.", ", \"LinkRoot\": \"/advance\"");
        var print = Links(site.Build(theme: new FixedTheme(html)));
        Assert.Equal(
            $"theme(1,1): warning ADV0209: {complaint} The link isn't in any of your texts: fix the theme, or add the file "
                + "that it links to.",
            print
        );
        Assert.True(site.Has("about/index.html"));
    }

    [Theory]
    [InlineData(
        "<a href='/advance'><a href='/advance/about'><a href='/advance/about/index.html'><a href='https://advance.example/'><a "
            + "href='//else.example/x'><a href='mailto:a@b.example'><a href='tel:999'><img src='data:,x'>"
    )]
    [InlineData("<a href=''><a href='?page=2'><a href='./'><a href='.'><!-- <a href='/advance/gone/'> -->")]
    public void Links_to_other_sites_are_not_checked(string html)
    {
        using var site = Site("Text.", ", \"LinkRoot\": \"/advance\"");
        Assert.Equal("", Links(site.Build(theme: new FixedTheme(html))));
    }

    [Fact]
    public void Old_addresses_that_the_host_redirects_need_no_page()
    {
        using var site = Site("Text.", ", \"MetaRefreshRedirects\": false, \"NetlifyRedirects\": true")
            .Write("input/contact.md", "---\ntitle: Contact\nredirect_from: /reach-us/\n---\n");
        Assert.Equal("", Links(site.Build(theme: new FixedTheme("<a href='/reach-us/'>"))));
    }

    // The snippets in these tests aren't complete pages.
    static string Links(Advance.BuildResult result) =>
        string.Join(
            '\n',
            result.Diagnostics.Where(diagnostic => diagnostic.Rule.Code.StartsWith("ADV02", StringComparison.Ordinal))
        );

    sealed class FixedTheme(string html) : ITheme
    {
        public IReadOnlyCollection<string> Layouts => [];
        public IReadOnlyList<ThemeFile> Files => [];

        public ReadOnlyMemory<byte> Render(PageView view, PageContext context) => Encoding.UTF8.GetBytes(html);
    }
}
