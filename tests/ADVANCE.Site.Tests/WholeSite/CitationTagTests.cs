using Advance.Tests.Browsing;
using Advance.Tests.Running;
using AngleSharp.Dom;

namespace Advance.Tests.WholeSite;

/// <summary>The tags for Google Scholar and Zotero in the head of a page, and the reference that readers see.</summary>
public class CitationTagTests(BuiltSite site)
{
    [Fact]
    public void Only_the_pages_of_papers_have_citation_tags() =>
        Assert.All(site.Html.Where(page => !IsPaper(page.Key)), page =>
            Assert.Empty(page.Value.QuerySelectorAll("meta[name^=citation_]"))
        );

    [Fact]
    public void A_title_tag_never_appears_without_its_authors() =>
        Assert.All(site.Html.Where(page => IsPaper(page.Key)), page =>
            Assert.Equal(
                page.Value.QuerySelector("meta[name=citation_title]") is null,
                page.Value.QuerySelector("meta[name=citation_author]") is null
            )
        );

    [Fact]
    public void The_tags_match_the_record() =>
        Assert.Equal(
            "citation_title: Substance Use and Intimate Partner Abuse (IPA): A Descriptive Model of the Pathways Between "
                + """
                Substance Use and IPA Perpetration for Men
                citation_author: Gilchrist, Elizabeth
                citation_author: Johnson, Amy
                citation_author: Thomson, Kate
                citation_author: Stephens-Lewis, Danielle
                citation_author: Henderson, Juliet
                citation_author: Gadd, David
                citation_author: Radcliffe, Polly
                citation_author: Halliwell, Gemma
                citation_author: Gilchrist, Gail
                citation_publication_date: 2022
                citation_journal_title: Journal of Family Violence
                citation_volume: 38
                citation_firstpage: 855
                citation_lastpage: 868
                citation_doi: 10.1007/s10896-022-00407-4
                """.ReplaceLineEndings("\n"),
            string.Join(
                '\n',
                site.Html[Paper.Address]
                    .QuerySelectorAll("meta[name^=citation_]")
                    .Select(tag => $"{tag.GetAttribute("name")}: {tag.GetAttribute("content")}")
            )
        );

    [Fact]
    public void Every_paper_has_its_reference_in_two_styles_its_DOI_as_a_link_and_its_files() =>
        Assert.All(site.Html.Where(page => IsPaper(page.Key)), page =>
        {
            var cite = page.Value.QuerySelector(".reference")!;
            Assert.Equal(
                ["APA", "Vancouver"],
                cite.QuerySelectorAll("[data-copy]").Select(text => text.GetAttribute("data-copy"))
            );
            Assert.StartsWith(
                "https://doi.org/10.",
                cite.QuerySelector("[data-copy=APA] a")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.Equal(
                ["cite.bib", "cite.ris", "cite.json"],
                cite.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")![page.Key.Length..])
            );
        });

    [Theory]
    [InlineData("paper.pdf", "https://notes.example/publications/paper.pdf")]
    [InlineData("https://example.org/paper.pdf", null)]
    [InlineData("/publications/", null)]
    public void The_address_of_a_PDF_is_given_only_if_this_site_has_the_file(string url, string? address)
    {
        using var site = new SiteFolder(
            $$"""
            -- statiq.json --
            { "Host": "notes.example" }
            -- input/publications/heron.md --
            ---
            title: Herons
            date: 2022
            summary: What is known of herons, in plain words.
            open_access: {{url}}
            ---
            Herons.
            -- input/publications/_heron.json --
            { "type": "article-journal", "title": "Herons", "author": [{ "family": "Ash", "given": "Ann" }] }
            -- input/publications/paper.pdf --
            %PDF-1.7
            """
        );
        Assert.Equal(0, site.Build().ExitCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Read("output/publications/heron/index.html"));
        Assert.Equal(address, page.QuerySelector("meta[name=citation_pdf_url]")?.GetAttribute("content"));
    }

    // Lists of a type, of a year and of a page lie two folders below the whole one.
    static bool IsPaper(string address) =>
        address.StartsWith("/publications/", StringComparison.Ordinal) && address.Split('/').Length == 4;
}
