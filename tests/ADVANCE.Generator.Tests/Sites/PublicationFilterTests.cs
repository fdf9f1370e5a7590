using System.Globalization;
using Advance.Published;
using Advance.Sites;

namespace Advance.Tests.Sites;

/// <summary>The lists of publications of one type or one year.</summary>
public class PublicationFilterTests
{
    const string Settings = "-- statiq.json --\n{ \"Host\": \"advance.example\", \"PageSize\": 2 }\n";

    static string Paper(string name, string date, string? type = null, int? year = null)
    {
        var page = $"-- input/publications/{name}.md --\n---\ntitle: {name}\ndate: {date}\nsummary: What it says.\n---\n";
        var issued = year?.ToString(CultureInfo.InvariantCulture) ?? date[..4];
        return type is null
            ? page
            : page
                + $$"""
                    -- input/publications/_{{name}}.json --
                    { "type": "{{type}}", "title": "{{name}}", "issued": { "date-parts": [[{{issued}}]] } }

                    """;
    }

    static readonly string Several =
        Settings
        + Paper("a", "2024-03-01", "article-journal")
        + Paper("b", "2024-02-01", "journal-article")
        + Paper("c", "2023-02-01", "review")
        + Paper("d", "2023-01-01", "report")
        + Paper("e", "2022-01-01");

    [Fact]
    public void Each_type_and_each_year_has_a_paged_list()
    {
        using var site = new TestSite(Several).BuildClean();

        Assert.Equal("<title>Publications: Journal articles</title>\n- a\n- b\n", Body(site, "type/article"));
        Assert.Equal("<title>Publications: Journal articles, page 2 of 2</title>\n- c\n", Body(site, "type/article/page/2"));
        Assert.Equal("<title>Publications: Reports</title>\n- d\n", Body(site, "type/report"));
        Assert.Equal("<title>Publications: Other publications</title>\n- e\n", Body(site, "type/other"));
        Assert.Equal("<title>Publications: 2023</title>\n- c\n- d\n", Body(site, "year/2023"));
        Assert.False(site.Has("publications/type/index.html") || site.Has("publications/year/index.html"));
        Assert.False(site.Has("publications/type/book/index.html"));
    }

    static string Body(TestSite site, string path) => site.Read($"publications/{path}/index.html");

    [Fact]
    public void A_single_type_or_year_would_repeat_the_list_and_has_no_page()
    {
        using var site = new TestSite(Settings + Paper("a", "2024-03-01", "report") + Paper("b", "2024-02-01", "report"));
        site.BuildClean();
        Assert.Empty(site.Assembled().PublicationFilters.All);
        Assert.DoesNotContain(site.Files(), path => path.Split('/') is ["publications", "type" or "year", ..]);
    }

    [Fact]
    public void The_year_of_a_publication_is_that_of_the_work_and_not_of_its_page()
    {
        using var site = new TestSite(Settings + Paper("new", "2024-03-01") + Paper("old", "2024-05-01", "report", 2019));
        site.BuildClean();
        Assert.Equal("<title>Publications: 2019</title>\n- old\n", Body(site, "year/2019"));
        Assert.Equal("<title>Publications: 2024</title>\n- new\n", Body(site, "year/2024"));
        Assert.Equal("<title>Publications</title>\n- new\n- old\n", site.Read("publications/index.html"));
    }

    [Fact]
    public void Filtered_lists_are_in_the_sitemap_and_below_the_list_of_all_publications()
    {
        using var site = new TestSite(Several).BuildClean();
        var sitemap = site.Read("sitemap.xml");
        Assert.Contains("<loc>https://advance.example/publications/type/report/</loc>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://advance.example/publications/year/2024/</loc>", sitemap, StringComparison.Ordinal);
        var assembled = site.Assembled();
        var view = assembled.Views.OfType<ListView>().First(view => view.Filter?.Key == "report");
        var steps = new Advance.StructuredData.PageData(assembled).Of(view)!;
        Assert.Contains(
            """
            "name":"Publications","item":"https://advance.example/publications/"
            """,
            steps,
            StringComparison.Ordinal
        );
        Assert.Contains("\"name\":\"Publications: Reports\"", steps, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("year")]
    [InlineData("2023")]
    public void A_publication_may_have_the_same_name_as_part_of_a_filter_address(string name)
    {
        using var site = new TestSite(Several + Paper(name, "2024-04-01", "report")).BuildClean();
        Assert.StartsWith($"<title>{name}</title>", site.Read($"publications/{name}/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("<title>Publications: 2023</title>", Body(site, "year/2023"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_that_clashes_with_a_filtered_list_is_reported()
    {
        const string address = "/publications/year/2023/";
        using var site = new TestSite(
            Several.Replace("title: d\n", $"title: d\nredirect_from: {address}\n", StringComparison.Ordinal)
        );
        Assert.StartsWith(
            $"input/publications/d.md(3,16): error ADV0203: The address {address} already belongs to a page that the "
                + "site generates.",
            site.Diagnostics(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/publications/year/2019/")]
    [InlineData("/publications/type/thesis/")]
    [InlineData("/publications/type/thesis/page/2/")]
    public void A_filtered_list_that_disappears_with_its_last_publication_is_not_a_lost_address(string address)
    {
        using var site = new TestSite(Several);
        Assert.True(GeneratedLists.Hold(address, site.Assembled()));
    }

    [Theory]
    [InlineData("/publications/type/")]
    [InlineData("/publications/a/")]
    [InlineData("/news/year/2019/")]
    public void Lists_with_their_own_files_count_as_lost_addresses(string address)
    {
        using var site = new TestSite(Several);
        Assert.False(GeneratedLists.Hold(address, site.Assembled()));
    }
}
