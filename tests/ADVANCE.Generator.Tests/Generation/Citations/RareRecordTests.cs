using Advance.Citations;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Diagnostics;

namespace Advance.Tests.Generation.Citations;

/// <summary>Rare records in BibTeX and RIS, as biblatex and Zotero read them.</summary>
public class RareRecordTests
{
    [Theory]
    [InlineData(
        """{ "family": "Ḥākim", "given": "Tawfīq", "non-dropping-particle": "al-" }""",
        "author = {{al-Ḥākim}, Tawfīq}",
        "AU  - al-Ḥākim, Tawfīq"
    )]
    [InlineData("""{ "family": "我妻", "given": "栄" }""", "author = {我妻, 栄}", "AU  - 我妻, 栄")]
    [InlineData(
        """{ "family": "Ash", "given": "Mary Ann (Polly)" }""",
        "author = {Ash, Mary Ann (Polly)}",
        "AU  - Ash, Mary Ann (Polly)"
    )]
    [InlineData(
        """{ "literal": "Department of Health and Social Care" }""",
        "author = {{Department of Health and Social Care}}",
        "AU  - Department of Health and Social Care"
    )]
    [InlineData(
        """{ "family": "Department of Health and Social Care" }""",
        "author = {{Department of Health and Social Care}}",
        "AU  - Department of Health and Social Care"
    )]
    [InlineData(
        """{ "family": "World Health Organization" }""",
        "author = {{World Health Organization}}",
        "AU  - World Health Organization"
    )]
    public void A_name_is_not_split(string name, string bibTex, string ris) =>
        Contains($$"""{ "type": "book", "title": "T", "author": [{{name}}] }""", [bibTex], [ris]);

    [Theory]
    [InlineData(
        """{ "type": "book", "title": "T", "publisher": "Taylor and Francis" }""",
        "publisher = {{Taylor and Francis}}",
        "PB  - Taylor and Francis"
    )]
    [InlineData(
        """{ "type": "report", "title": "T", "publisher": "Health and Safety Executive" }""",
        "institution = {{Health and Safety Executive}}",
        "PB  - Health and Safety Executive"
    )]
    [InlineData(
        """{ "type": "thesis", "title": "T", "publisher": "School of Arts AND Letters" }""",
        "school = {{School of Arts AND Letters}}",
        "PB  - School of Arts AND Letters"
    )]
    [InlineData("""{ "type": "report", "title": "T", "number": "12" }""", "number = {12}", "SN  - 12")]
    [InlineData("""{ "type": "software", "title": "T", "version": "1.4.2" }""", "version = {1.4.2}", "ET  - 1.4.2")]
    [InlineData(
        """{ "type": "webpage", "title": "T", "URL": "https://example.org/", "accessed": { "date-parts": [[2022, 1, 2]] } }""",
        "urldate = {2022-01-02}",
        "Y2  - 2022/01/02/"
    )]
    [InlineData(
        """{ "type": "book", "title": "T", "translator": [{ "family": "Birch", "given": "Carl" }] }""",
        "translator = {Birch, Carl}",
        "A4  - Birch, Carl"
    )]
    [InlineData(
        """{ "type": "review-book", "title": "T", "reviewed-title": "The book", "reviewed-author": """
            + """[{ "family": "Birch", "given": "Carl" }] }""",
        "note = {Review of The book, by Carl Birch}",
        "RI  - The book"
    )]
    [InlineData(
        """{ "type": "article-journal", "title": "T", "status": "advance online publication" }""",
        "note = {Advance online publication}",
        "N1  - advance online publication"
    )]
    [InlineData(
        """{ "type": "book", "title": "T", "issued": { "date-parts": [[1950], [1955]] } }""",
        "date = {1950/1955},\n  year = {1950}",
        "DA  - 1950///to 1955"
    )]
    [InlineData(
        """{ "type": "book", "title": "T", "issued": { "date-parts": [[1650]], "circa": true } }""",
        "date = {1650~},\n  year = {1650}",
        "DA  - 1650///ca."
    )]
    [InlineData(
        """{ "type": "speech", "title": "T", "event": "A conference", "event-place": "Bristol" }""",
        "howpublished = {A conference, Bristol}",
        "T2  - A conference\r\nCY  - Bristol"
    )]
    [InlineData(
        """{ "type": "paper-conference", "title": "T", "container-title": "Proceedings", "event-title": "A """
            + """conference", "event-place": "Bristol" }""",
        "eventtitle = {A conference},\n  venue = {Bristol}",
        "T2  - A conference\r\nC3  - Proceedings\r\nC1  - Bristol"
    )]
    public void The_data_of_a_rare_record_is_kept(string record, string bibTex, string ris) => Contains(record, [bibTex], [ris]);

    [Theory]
    [InlineData("321-8", "321--328", "SP  - 321\r\nEP  - 328")]
    [InlineData("pp. 1098-103", "1098--1103", "SP  - 1098\r\nEP  - 1103")]
    [InlineData("e101-9", "e101--e109", "SP  - e101\r\nEP  - e109")]
    [InlineData("S12–S19", "S12--S19", "SP  - S12\r\nEP  - S19")]
    [InlineData("15-2", "15--2", "SP  - 15\r\nEP  - 2")]
    [InlineData("321-8, 400-3", "321--328, 400--403", "SP  - 321–328, 400–403")]
    public void An_abbreviated_page_range_is_completed(string pages, string bibTex, string ris) =>
        Contains($$"""{ "type": "article-journal", "title": "T", "page": "{{pages}}" }""", [$"pages = {{{bibTex}}}"], [ris]);

    [Fact]
    public void A_journal_s_abbreviation_is_not_mistaken_for_its_name()
    {
        var ris = Ris.Of(
            Read(
                """{ "type": "article-journal", "title": "T", "container-title": "Journal of """
                    + """Ponds", "container-title-short": "J Ponds", "genre": "Letter" }"""
            )
        );
        Assert.Contains("T2  - Journal of Ponds\r\nJ2  - J Ponds\r\n", ris, StringComparison.Ordinal);
        Assert.DoesNotMatch("^(JO|JF|M3)  - ", ris);
    }

    static void Contains(string record, string[] bibTex, string[] ris)
    {
        var read = Read(record);
        Assert.All(bibTex, text => Assert.Contains(text, BibTex.Of(new CitedWork("key", null!, read)), StringComparison.Ordinal));
        Assert.All(ris, text => Assert.Contains(text, Ris.Of(read), StringComparison.Ordinal));
    }

    static CslRecord Read(string record)
    {
        var diagnostics = new DiagnosticBag();
        var read = CslRecord.Of(Advance.Data.Json.Read(record, "record", diagnostics)!, diagnostics);
        Assert.Empty(diagnostics.InFileOrder);
        return read!;
    }
}
