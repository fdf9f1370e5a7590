namespace Advance.Tests.Sites;

/// <summary>The targets of addresses in documents, and how they are written in pages.</summary>
public class LinkTests
{
    const string Files = """
        -- input/news/launch.md --
        ---
        title: Launch
        date: 2022-06-01
        summary: We begin.
        ---
        {0}
        -- input/publications/2022-01-01-pathways.md --
        ---
        title: "Pathways: a model"
        summary: A model.
        xref: the-model
        ---
        ## What we found

        ## Y
        -- input/about.md --
        ---
        title: About us
        ---
        -- input/files/form 1.pdf --
        -- input/news/room.jpg --
        """;

    static TestSite Site(string markdown, string settings = "") =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\", \"Severities\": {{ \"ADV0722\": \"off\" }}{settings} }}\n"
                + Files.Replace("{0}", markdown, StringComparison.Ordinal)
        );

    static string Href(TestSite site) => site.Read("news/launch/index.html").Split('"')[1];

    public static TheoryData<string, string> Addresses =>
        new()
        {
            { "[a](../publications/2022-01-01-pathways.md)", "/publications/pathways/" },
            { "[a](../publications/2022-01-01-pathways.md#what-we-found)", "/publications/pathways/#what-we-found" },
            { "[a](/publications/2022-01-01-pathways.md?x=1#y)", "/publications/pathways/?x=1#y" },
            { "[a](./../about.md)", "/about/" },
            { "[a](launch.md)", "/news/launch/" },
            { "[a](xref:the-model)", "/publications/pathways/" },
            { "[a](XREF:The-Model#top)", "/publications/pathways/#top" },
            { "[a](xref:about-us)", "/about/" },
            { "[a](/about/)", "/about/" },
            { "[a](/about)", "/about/" },
            { "[a](../../about/)", "/about/" },
            { "[a](../../publications/pathways/)", "/publications/pathways/" },
            { "[a](/)", "/" },
            { "[a](/files/form%201.pdf)", "/files/form%201.pdf" },
            { "[a](<../files/form 1.pdf>)", "/files/form%201.pdf" },
            { "![a](room.jpg)", "/news/room.jpg" },
            { "[a](/feed.rss)", "/feed.rss" },
            { "[a](/search/#words)", "/search/#words" },
        };

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_link_on_this_site_leads_to_the_intended_page_or_file(string markdown, string href)
    {
        using var site = Site(markdown).BuildClean();
        Assert.Equal(href, Href(site));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Below_a_base_path_every_address_begins_with_it(string markdown, string href)
    {
        using var site = Site(markdown, ", \"LinkRoot\": \"advance/2022/\"").BuildClean();
        Assert.Equal("/advance/2022" + href, Href(site));
        Assert.Contains(
            $"\\u0022https://advance.example/advance/2022{href}\\u0022",
            site.Read("feed.json").Replace("\\\"", "\\u0022", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("[a](https://example.org/a/../b?c)", "https://example.org/a/../b?c")]
    [InlineData("[a](//example.org/)", "//example.org/")]
    [InlineData("[a](mailto:team@example.org)", "mailto:team@example.org")]
    [InlineData("[a](#below)\n\n## Below", "#below")]
    [InlineData("[a](?page=2)", "?page=2")]
    public void Addresses_on_other_sites_are_unchanged(string markdown, string href)
    {
        using var site = Site(markdown, ", \"LinkRoot\": \"advance\"").BuildClean();
        Assert.Equal(href, Href(site));
    }

    [Theory]
    [InlineData("[a](../about)", "'../about' leads to nothing on this site. Did you mean '/about/'?")]
    [InlineData(
        "[a](pathways.md)",
        "'pathways.md' leads to nothing on this site. Check its spelling and its folder: '../' goes up one folder from "
            + "this file's, and '/' starts at the input folder."
    )]
    [InlineData("[a](/abuot.md)", "'/abuot.md' leads to nothing on this site. Did you mean '/about.md'?")]
    [InlineData("![a](room.png)", "'room.png' leads to nothing on this site. Did you mean '/news/room.jpg'?")]
    [InlineData("[a](../../../etc/passwd)", "'../../../etc/passwd' leads out of the input folder.")]
    [InlineData(
        "[a](www.example.org)",
        "'www.example.org' leads to nothing on this site. Did you mean 'https://www.example.org'?"
    )]
    [InlineData(
        "[a](docs.example.org/x.html)",
        "'docs.example.org/x.html' leads to nothing on this site. Did you mean 'https://docs.example.org/x.html'?"
    )]
    [InlineData(
        "![a](plot.v2.png)",
        "'plot.v2.png' leads to nothing on this site. Check its spelling and its folder: '../' goes up one folder from "
            + "this file's, and '/' starts at the input folder."
    )]
    [InlineData(
        "[a](/old/2020/pathways/)",
        "'/old/2020/pathways/' leads to nothing on this site. Did you mean '/publications/pathways/'?"
    )]
    [InlineData("[a]()", "This link leads nowhere, because its address is empty.")]
    [InlineData("[a](%00)", "'%00' leads to nothing on this site. Did you mean '/news/'?")]
    [InlineData("[a](%)", "'%' leads to nothing on this site. Did you mean '/news/'?")]
    public void A_dead_link_is_reported_and_published(string markdown, string complaint)
    {
        using var site = Site(markdown);
        Assert.Equal($"input/news/launch.md(6,1): warning ADV0202: {complaint}", TestSite.Print(site.Build()));
        Assert.True(site.Has("news/launch/index.html"));
    }

    [Theory]
    [InlineData("[a](/News/)", "'/News/'", "/news/")]
    [InlineData("[a](/About)", "'/About'", "/about")]
    [InlineData("[a](Launch.md)", "'Launch.md'", "launch.md")]
    [InlineData(
        "[a](../Publications/2022-01-01-Pathways.md)",
        "'../Publications/2022-01-01-Pathways.md'",
        "../publications/2022-01-01-pathways.md"
    )]
    [InlineData("[a](/FILES/form%201.PDF#page=2)", "'/FILES/form%201.PDF#page=2'", "/files/form 1.pdf")]
    [InlineData("![a](Room.JPG)", "'Room.JPG'", "room.jpg")]
    public void A_link_in_the_wrong_case_is_reported_with_the_right_spelling(string markdown, string written, string right)
    {
        using var site = Site(markdown);
        Assert.Equal(
            $"input/news/launch.md(6,1): warning ADV0207: {written} is written '{right}' on this site. It differs only in "
                + $"upper and lower case, which works on some computers but fails on most web servers. Write '{right}'.",
            TestSite.Print(site.Build())
        );
    }

    [Theory]
    [InlineData("[a](/old/place/)", "/about/")]
    [InlineData("[a](/old/place#who)", "/about/#who")]
    [InlineData("[a](/old.html)", "/about/")]
    public void A_link_to_an_old_address_goes_straight_to_the_new_one(string markdown, string href)
    {
        using var site = Site(markdown)
            .Write("input/about.md", "---\ntitle: About us\nredirect_from: [/old/place/, /old.html]\n---\n## Who\n")
            .BuildClean();
        Assert.Equal(href, Href(site));
    }

    [Fact]
    public void A_link_to_a_broken_file_is_not_reported_again()
    {
        using var site = Site("[a](broken.md)").Write("input/news/broken.md", "No front matter.");
        Assert.StartsWith(
            "input/news/broken.md(1,1): error ADV0101:",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("input/people/gail.md", "name: Gail\nimage: { src: portrait.jpg, alt: Gail. }", "(3,8)")]
    [InlineData("input/partners/kings.md", "name: King's\nlogo: { src: portrait.jpg, alt: A crown. }", "(3,7)")]
    [InlineData("input/news/b.md", "title: B\ndate: 2022\nsummary: C.\nimage: { src: portrait.jpg, alt: Gail. }", "(5,8)")]
    public void Pictures_in_front_matter_are_checked_too(string path, string fields, string place)
    {
        using var site = Site("Text.").Write(path, $"---\n{fields}\n---\n");
        Assert.Equal(
            $"{path}{place}: warning ADV0202: 'portrait.jpg' leads to nothing on this site. Check its spelling and its "
                + "folder: '../' goes up one folder from this file's, and '/' starts at the input folder.",
            site.Diagnostics()
        );
    }
}
