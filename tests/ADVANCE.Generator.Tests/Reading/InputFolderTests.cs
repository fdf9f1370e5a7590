namespace Advance.Tests.Reading;

/// <summary>Which files of the input are content, which are published as they are, and which are not published.</summary>
public class InputFolderTests
{
    [Fact]
    public void Markdown_is_known_by_its_ending_in_any_case()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/about.MD --
                ---
                title: About
                ---
                -- input/contact.markdown --
                ---
                title: Contact
                ---
                """
            )
            .BuildClean();
        Assert.True(site.Has("about/index.html"));
        Assert.True(site.Has("contact/index.html"));
    }

    [Fact]
    public void Other_files_keep_their_paths_and_their_bytes()
    {
        using var site = TestSite
            .WithHost(
                """
                -- statiq.json --
                {
                  "Host": "advance.example", "HostFiles": ["CNAME", ".well-known/security.txt"],
                  "Severities": { "ADV0722": "off" }
                }
                -- input/index.md --
                ---
                title: Home
                ---
                -- input/files/Form 1.PDF (bytes) --
                00 FF 0D 0A 80
                -- input/.well-known/security.txt --
                Contact: mailto:team@example.org
                -- input/CNAME --
                advance.example
                """
            )
            .BuildClean();
        Assert.Equal([0x00, 0xFF, 0x0D, 0x0A, 0x80], File.ReadAllBytes(Path.Combine(site.Output, "files/Form 1.PDF")));
        Assert.Equal("Contact: mailto:team@example.org\n", site.Read(".well-known/security.txt"));
        Assert.True(site.Has("CNAME"));
    }

    [Fact]
    public void Private_and_hidden_files_are_not_published_nor_read()
    {
        using var site = TestSite.WithHost(
            """
            -- input/index.md --
            ---
            title: Home
            ---
            -- input/_notes.md --
            No front matter.
            -- input/_drafts/idea.md --
            None either.
            -- input/news/_template.md --
            ---
            title: "
            -- input/.DS_Store --
            x
            -- input/.git/config --
            x
            -- input/.obsidian/notes.md --
            x
            """
        );
        Assert.Equal(["ADV0140", "ADV0140", "ADV0140"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Rule.Code));
        Assert.Equal(
            [
                "404.html",
                "_headers",
                "api/v1/next-change.json",
                "archive/index.html",
                "feed.atom",
                "feed.json",
                "feed.rss",
                "index.html",
                "news/index.html",
                "robots.txt",
                "search/index.html",
                "sitemap.xml",
                "staticwebapp.config.json",
            ],
            site.Files()
        );
    }

    [Fact]
    public void Names_in_any_script_become_addresses()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/news/Ärzte & Café.md --
                ---
                title: First
                date: 2022-06-02
                summary: See the next.
                ---
                [The next](हिन्दी.md), [by its address](/news/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80/)
                -- input/news/हिन्दी.md --
                ---
                title: Second
                date: 2022-06-01
                summary: See the one before.
                ---
                [The one before](<Ärzte & Café.md>)
                """
            )
            .BuildClean();
        const string second = "/news/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80/";
        Assert.Contains(
            $"<a href=\"{second}\">The next</a>, <a href=\"{second}\">",
            site.Read("news/ärzte-café/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<a href=\"/news/%C3%A4rzte-caf%C3%A9/\">",
            site.Read("news/हिन्दी/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_of_an_earlier_input_folder_hides_one_of_a_later()
    {
        using var site = TestSite
            .WithHost(
                """
                -- statiq.json --
                { "Host": "advance.example", "InputPaths": ["mine", "shared"] }
                -- mine/logo.txt --
                mine
                -- shared/logo.txt --
                shared
                -- shared/index.md --
                ---
                title: Home
                ---
                """
            )
            .BuildClean();
        Assert.Equal("mine\n", site.Read("logo.txt"));
    }

    [Fact]
    public void A_link_within_the_input_is_a_file_like_any_other()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/index.md --
                ---
                title: Home
                ---
                -- input/files/2022/form.txt --
                Form
                -- input/form.txt -> files/2022/form.txt --
                """
            )
            .BuildClean();
        Assert.Equal("Form\n", site.Read("form.txt"));
    }
}
