using Advance.Content;

namespace Advance.Tests.Content;

/// <summary>Statiq.Web's names and conventions: each test names one.</summary>
public class StatiqConventionTests
{
    const string Page = """
        -- input/news/launch.md --
        ---
        Title: We begin today
        Published: 2022-06-01
        Description: The trial begins today, and we say who takes part in it.
        FIELD
        ---
        Text.
        -- input/door.png --
        x

        """;

    static TestSite With(string field) => TestSite.WithHost(Page.Replace("FIELD", field, StringComparison.Ordinal));

    static Item Launch(string field)
    {
        using var site = With(field).BuildClean();
        return site.Assembled().Items.Single();
    }

    [Fact]
    public void Title_Published_and_Description_are_the_title_the_date_and_the_summary()
    {
        var launch = Launch("");
        Assert.Equal(
            ("We begin today", "2022-06-01", "The trial begins today, and we say who takes part in it."),
            (launch.Title, launch.Date.Iso, launch.Summary)
        );
    }

    [Fact]
    public void Updated_is_the_date_of_the_last_change() =>
        Assert.Equal("2022-07-01", Launch("Updated: 2022-07-01").Updated?.Iso);

    [Fact]
    public void Order_is_a_number() => Assert.Equal(7, Launch("Order: 7").Order);

    [Fact]
    public void Layout_names_the_theme_s_page() => Assert.Equal("Wide", Launch("Layout: Wide").Layout);

    [Fact]
    public void Image_may_be_a_path_alone_but_it_needs_its_text()
    {
        using var site = With("Image: /door.png");
        Assert.Contains("The field 'alt' is missing", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(
            ("/door.png", "A door"),
            (
                Launch("Image: { src: /door.png, alt: A door }").Image!.Src,
                Launch("Image: { src: /door.png, alt: A door }").Image!.Alt
            )
        );
    }

    [Theory]
    [InlineData("Excluded: true")]
    [InlineData("ShouldOutput: false")]
    public void Excluded_and_ShouldOutput_leave_a_page_out(string field)
    {
        using var site = With(field);
        site.Build();
        Assert.False(site.Has("news/launch/index.html"));
    }

    [Fact]
    public void RedirectFrom_leads_on_from_old_addresses_with_or_without_their_slashes()
    {
        using var site = With("RedirectFrom: [old/one, /old/two/, old/three.html]").BuildClean();
        foreach (var file in new[] { "old/one/index.html", "old/two/index.html", "old/three.html" })
            Assert.Contains("url=/news/launch/", site.Read(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Xref: start", "start")]
    [InlineData("Xref: START", "start")]
    [InlineData("", "We-begin-today")]
    [InlineData("", "we-begin-today")]
    public void Xref_links_find_a_page_by_its_xref_or_by_its_title_with_hyphens(string field, string name)
    {
        using var site = TestSite
            .WithHost(
                $"{Page.Replace("FIELD", field, StringComparison.Ordinal)}-- input/about.md --\n---\ntitle: About "
                    + $"us\n---\n[The launch](xref:{name})\n"
            )
            .BuildClean();
        Assert.Contains("href=\"/news/launch/\"", site.Read("about/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Directory_yml_lends_its_keys_to_the_folder_and_all_below_it()
    {
        using var site = TestSite
            .WithHost(
                "-- input/news/_directory.yml --\nTopics: trials\nOrder: 3\n"
                    + Page.Replace("FIELD", "Order: 4", StringComparison.Ordinal)
            )
            .BuildClean();
        Assert.Equal(("trials", 4), (site.Assembled().Items[0].Topics.Single(), site.Assembled().Items[0].Order));
    }

    [Theory]
    [InlineData("_launch.yml", "Order: 5")]
    [InlineData("_launch.yaml", "Order: 5")]
    [InlineData("_launch.json", "{ \"Order\": 5 }")]
    public void A_sidecar_lends_its_keys_to_the_page_beside_it(string name, string text)
    {
        using var site = TestSite
            .WithHost($"-- input/news/{name} --\n{text}\n" + Page.Replace("FIELD", "", StringComparison.Ordinal))
            .BuildClean();
        Assert.Equal(5, site.Assembled().Items[0].Order);
    }

    [Fact]
    public void A_file_or_folder_with_an_underscore_before_its_name_is_left_out()
    {
        using var site = TestSite.WithHost(
            "-- input/news/_notes.md --\nNo page.\n-- input/_drawer/page.md --\nNo page.\n-- input/_drawer/a.png --\nx\n"
                + Page.Replace("FIELD", "", StringComparison.Ordinal)
        );
        Assert.Equal(["ADV0140", "ADV0140"], site.Build().Diagnostics.Select(diagnostic => diagnostic.Rule.Code));
        Assert.DoesNotContain(site.Files(), file =>
            file.Contains("notes", StringComparison.Ordinal) || file.Contains("drawer", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_date_before_a_file_s_name_is_the_date_and_no_part_of_the_address()
    {
        using var site = TestSite
            .WithHost(
                "-- input/news/2022-06-01-launch.md --\n---\nTitle: We begin today\nDescription: The trial begins today, and "
                    + "we say who takes part in it.\n---\n"
            )
            .BuildClean();
        Assert.Equal(
            ("/news/launch/", "2022-06-01"),
            (site.Assembled().Items[0].Permalink.Path, site.Assembled().Items[0].Date.Iso)
        );
    }

    [Fact]
    public void Settings_have_Statiq_s_names()
    {
        using var site = new TestSite(
            """
            -- statiq.json --
            {
              "SiteTitle": "T", "SiteDescription": "D", "Host": "h.example", "LinkRoot": "/r", "LinksUseHttps": false,
              "InputPaths": ["input"], "OutputPath": "output", "ThemePaths": ["theme"], "GenerateSitemap": true,
              "GenerateSearchIndex": false, "MetaRefreshRedirects": true, "NetlifyRedirects": true,
              "CurrentDateTime": "2026-01-01"
            }
            -- input/index.md --
            ---
            Title: Home page
            ---
            """
        ).BuildClean();
        Assert.Equal("http://h.example", site.Assembled().Settings.Origin);
    }
}
