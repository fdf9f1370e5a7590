using System.Text;
using System.Text.Json;
using Advance.Api;
using Advance.Content;
using Advance.Sites;
using Advance.StructuredData;

namespace Advance.Tests.Sites.Editions;

/// <summary>The pages of a site in another language, their content, and what they inherit from the originals.</summary>
public class EditionTests
{
    [Fact]
    public void A_translation_has_a_page_below_its_language_and_its_own_lists()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).BuildClean();
        string[] pages =
        [
            .. site.Files()
                .Where(path =>
                    path.StartsWith("cy/", StringComparison.Ordinal) && path.EndsWith("index.html", StringComparison.Ordinal)
                ),
        ];
        Assert.Equal(
            [
                "cy/archive/2026/index.html",
                "cy/archive/index.html",
                "cy/events/index.html",
                "cy/events/y-seminar/index.html",
                "cy/hen/index.html",
                "cy/index.html",
                "cy/news/index.html",
                "cy/news/launch/index.html",
                "cy/search/index.html",
                "cy/topics/groups/index.html",
                "cy/topics/index.html",
            ],
            pages
        );
        Assert.Equal(
            "<title>Newyddion</title>\n- Mae'r astudiaeth yn dechrau\n- Seminar Cymraeg\n",
            site.Read("cy/news/index.html")
        );
        Assert.Equal("<title>News</title>\n- The study begins\n- A seminar\n- Other news\n", site.Read("news/index.html"));
        Assert.False(site.Has("cy/404.html"));
    }

    [Fact]
    public void A_language_without_published_content_has_no_pages()
    {
        using var none = TestSite
            .WithHost(
                "-- statiq.json --\n{ \"Host\": \"advance.example\", \"Languages\": [\"cy\"] }\n-- input/index.md "
                    + "--\n---\ntitle: Home\n---\nHello.\n"
            )
            .BuildClean();
        Assert.DoesNotContain(none.Files(), path => path.StartsWith("cy", StringComparison.Ordinal));
        Assert.DoesNotContain("xhtml", none.Read("sitemap.xml"), StringComparison.Ordinal);
        none.Write("input/index.cy.md", "---\ntitle: Hafan\ndraft: true\n---\nHelo.\n");
        Assert.DoesNotContain(none.BuildClean().Files(), path => path.StartsWith("cy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_translation_inherits_fields_without_words_from_its_original()
    {
        using var files = TestSite.WithHost(TwoLanguages.Files);
        var welsh = files.Assembled().Editions.All[1];
        var launch = Assert.IsType<News>(welsh.Items.Single(item => item.Name == "launch"));
        Assert.Equal(
            ("2026-06-30", "groups,trials", "ann-elis", "other"),
            (launch.Date.Iso, string.Join(',', launch.Topics), string.Join(',', launch.Authors), string.Join(',', launch.Related))
        );
        Assert.Equal(("../a.png", "Ystafell"), (launch.Image!.Src, launch.Image.Alt));
        var seminar = welsh.Events.Single();
        Assert.Equal(
            ("seminar", "/cy/events/y-seminar/", "High Street", null),
            (seminar.Name, seminar.Permalink.Path, seminar.Place!.Address, seminar.Outcome)
        );
    }

    [Fact]
    public void A_translated_paper_has_the_record_and_the_DOI_of_its_original()
    {
        using var files = TestSite.WithHost(
            """
            -- statiq.json --
            { "Host": "advance.example", "Languages": ["cy"] }
            -- input/publications/paper.md --
            ---
            title: A paper
            date: 2022
            doi: 10.1000/one
            summary: What it says.
            key_findings: [Four of nine did.]
            ---
            Plain words.
            -- input/publications/_paper.json --
            { "type": "article-journal", "title": "A paper", "DOI": "10.1000/one",
              "author": [{ "family": "Elis", "given": "Ann" }], "issued": { "date-parts": [[2022]] } }
            -- input/publications/paper.cy.md --
            ---
            title: Y papur
            summary: Yr hyn y mae'n ei ddweud.
            ---
            Geiriau plaen.

            """
        );
        files.BuildClean();
        var paper = files.Assembled().Editions.All[1].Publications.Single();
        Assert.Equal(("10.1000/one", "A paper", 0), (paper.Doi, paper.Record!.Title, paper.KeyFindings.Count));
        Assert.True(files.Has("cy/publications/paper/cite.bib"));
        Assert.True(files.Has("cy/publications/all.bib"));
    }

    [Fact]
    public void Names_refer_to_the_translation_if_it_exists_and_otherwise_to_the_original()
    {
        using var files = TestSite.WithHost(TwoLanguages.Files);
        var welsh = files.Assembled().Editions.All[1];
        var launch = welsh.Items.Single(item => item.Name == "launch");
        Assert.Equal(["/cy/topics/groups/", "/topics/trials/"], welsh.Topics.Of(launch).Select(term => term.Permalink.Path));
        Assert.Equal("/people/ann-elis/", welsh.FindPerson("ann-elis")!.Permalink.Path);
        Assert.Equal("en-GB", welsh.OtherLanguageOf(welsh.FindPerson("Ann Elis")!));
        Assert.Contains("/news/other/", RelatedItems.Of(launch, welsh).Select(item => item.Permalink.Path));
        Assert.Equal(["/about/"], welsh.Lent.Select(page => page.Permalink.Path));
    }

    [Fact]
    public void A_link_to_a_file_leads_to_its_translation_only_from_a_translation()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).BuildClean();
        var welsh = site.Read("cy/news/launch/index.html");
        Assert.Contains(
            """<a href="/news/other/">y llall</a>, <a href="/cy/events/y-seminar/">y seminar</a>, """
                + """<a href="/cy/topics/groups/">y pwnc</a> a <a href="/cy/news/launch/">hon</a>""",
            welsh,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """<a href="/news/launch/">the launch</a> and <a href="/cy/news/launch/">the same in Welsh</a>""",
            site.Read("news/other/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Addresses_in_other_languages_are_right_below_a_base_path()
    {
        using var site = TestSite
            .WithHost(
                TwoLanguages.Files.Replace("\"Languages\"", "\"LinkRoot\": \"/a-b\", \"Languages\"", StringComparison.Ordinal)
            )
            .BuildClean();
        Assert.Contains(
            """<a href="/a-b/cy/events/y-seminar/">""",
            site.Read("cy/news/launch/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("https://advance.example/a-b/cy/feed.atom", site.Read("cy/feed.atom"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("should_output: false")]
    [InlineData("date: 2030-01-01")]
    public void A_translation_of_an_unpublished_entry_is_not_published(string field)
    {
        var files = TwoLanguages.Files.Replace("date: 2026-05-02", $"date: 2026-05-02\n{field}", StringComparison.Ordinal);
        if (field.StartsWith("date", StringComparison.Ordinal))
            files = files.Replace("date: 2026-05-02\n", "", StringComparison.Ordinal);
        using var site = TestSite
            .WithHost(files.Replace("[y seminar](../events/seminar.md), ", "", StringComparison.Ordinal))
            .BuildClean();
        Assert.False(site.Has("cy/events/y-seminar/index.html"));
        Assert.True(site.Has("cy/news/launch/index.html"));
    }

    [Fact]
    public void Feeds_and_calendars_are_in_their_language()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).BuildClean();
        Assert.Contains("<language>cy</language>", site.Read("cy/feed.rss"), StringComparison.Ordinal);
        Assert.Contains("<description>Y dudalen gartref.</description>", site.Read("cy/feed.rss"), StringComparison.Ordinal);
        Assert.Contains("\"language\": \"cy\"", site.Read("cy/feed.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("Mae'r astudiaeth", site.Read("feed.rss"), StringComparison.Ordinal);
        Assert.Contains("NAME:ADVANCE: digwyddiadau", site.Read("cy/events/calendar.ics"), StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Seminar Cymraeg", site.Read("cy/events/y-seminar/event.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sitemap_lists_every_language_of_each_page()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).BuildClean();
        const string Links = """
                <xhtml:link rel="alternate" hreflang="en-GB" href="https://advance.example/events/seminar/" />
                <xhtml:link rel="alternate" hreflang="cy" href="https://advance.example/cy/events/y-seminar/" />
                <xhtml:link rel="alternate" hreflang="x-default" href="https://advance.example/events/seminar/" />
            """;
        var sitemap = site.Read("sitemap.xml");
        Assert.Equal(3, sitemap.Split(Links).Length);
        // A page in only one language has no alternates.
        Assert.Contains("<loc>https://advance.example/about/</loc>\n  </url>", sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void Structured_data_links_translations_with_their_originals()
    {
        using var files = TestSite.WithHost(TwoLanguages.Files);
        var main = files.Assembled();
        var welsh = main.Editions.All[1];
        var (english, translated) = (PageAt(main, "/events/seminar/"), PageAt(welsh, "/cy/events/y-seminar/"));
        Assert.Contains(
            "\"workTranslation\":{\"@id\":\"https://advance.example/cy/events/y-seminar/#item\"}",
            new PageData(main).Of(english),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"inLanguage\":\"cy\",\"translationOfWork\":{\"@id\":\"https://advance.example/events/seminar/#item\"}",
            new PageData(welsh).Of(translated),
            StringComparison.Ordinal
        );

        var api = new ApiGenerator()
            .Generate(welsh)
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span));
        using var item = JsonDocument.Parse(api["cy/api/v1/items/events/y-seminar.json"]);
        Assert.Equal("cy", item.RootElement.GetProperty("language").GetString());
        var other = item.RootElement.GetProperty("translations")[0];
        Assert.Equal(
            ("en-GB", "https://advance.example/events/seminar/", "https://advance.example/api/v1/items/events/seminar.json"),
            (
                other.GetProperty("language").GetString(),
                other.GetProperty("url").GetString(),
                other.GetProperty("json").GetString()
            )
        );
        using var index = JsonDocument.Parse(api["cy/api/v1/index.json"]);
        Assert.Equal(
            "https://advance.example/api/v1/index.json",
            index.RootElement.GetProperty("translations")[0].GetProperty("json").GetString()
        );
    }

    [Fact]
    public void A_redirect_to_a_translation_is_in_its_language()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).BuildClean();
        Assert.Contains("<html lang=\"cy\">", site.Read("cy/hen/index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "Mae’r dudalen hon wedi symud i <a href=\"/cy/events/y-seminar/\">Seminar Cymraeg</a>.",
            site.Read("cy/hen/index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains("This page has moved to", site.Read("old/index.html"), StringComparison.Ordinal);
    }

    static PageView PageAt(Site site, string path) => site.Views.Single(view => view.Permalink.Path == path);
}
