using System.Text.Json;
using Advance.Tests.Browsing;
using Advance.Tests.Npm;
using AngleSharp.Dom;

namespace Advance.Tests.WholeSite;

public class StructuredDataTests(BuiltSite site)
{
    static string? DataOf(IDocument html) =>
        html.QuerySelectorAll("script[type='application/ld+json']") is [var script] ? script.TextContent : null;

    [Fact]
    public void Every_listed_page_is_described_in_schema_org_vocabulary()
    {
        var pages = site
            .Html.Where(page => page.Value.QuerySelector("meta[name=robots][content=noindex]") is null)
            .ToDictionary(page => page.Key, page => DataOf(page.Value));
        Assert.All(pages, page => Assert.NotNull(page.Value));
        Assert.Equal("", SchemaOrg.Complaints(pages.Select(page => (page.Key, page.Value!))));
    }

    [Fact]
    public void A_paper_names_its_journal_and_all_its_authors()
    {
        using var data = JsonDocument.Parse(DataOf(site.Html[Paper.Address])!);
        var paper = data
            .RootElement.GetProperty("@graph")
            .EnumerateArray()
            .Single(thing => thing.GetProperty("@type").GetString() == "ScholarlyArticle");
        Assert.Equal(9, paper.GetProperty("author").GetArrayLength());
        Assert.Contains("Journal of Family Violence", paper.GetProperty("isPartOf").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("https://doi.org/10.1007/s10896-022-00407-4", paper.GetProperty("sameAs").GetString());
    }

    [Fact]
    public void Signposting_links_lead_from_a_paper_to_its_records_and_the_journal()
    {
        var html = site.Html[Paper.Address];
        Assert.Equal("https://doi.org/10.1007/s10896-022-00407-4", html.QuerySelector("link[rel=related]")?.GetAttribute("href"));
        Assert.Equal(3, html.QuerySelectorAll("link[rel=describedby]").Length);
        Assert.All(html.QuerySelectorAll("link[rel=describedby]"), link =>
            Assert.True(File.Exists(site.FileOf(link.GetAttribute("href")!)), link.OuterHtml)
        );
        Assert.NotEmpty(html.QuerySelectorAll("link[rel=author]"));
        Assert.All(site.Html.Values, page => Assert.Empty(page.QuerySelectorAll("link[rel~=cite-as]")));
        Assert.All(site.Html.Where(page => !page.Key.StartsWith("/publications/", StringComparison.Ordinal)), page =>
            Assert.Empty(page.Value.QuerySelectorAll("meta[name^=citation_]"))
        );
    }
}
