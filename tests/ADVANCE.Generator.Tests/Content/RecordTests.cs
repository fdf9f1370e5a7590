using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;

namespace Advance.Tests.Content;

/// <summary>People, publications with their bibliographic records, and helplines.</summary>
public class RecordTests
{
    [Fact]
    public void A_publication_has_the_record_beside_it()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/publications/pathways.md --
                ---
                title: Pathways
                date: 2022
                summary: A model.
                ---
                -- input/publications/_pathways.json --
                [{
                  "type": "article-journal", "title": "Substance Use and IPA", "container-title": ["Journal of Family Violence"],
                  "author": [{ "family": "Gilchrist", "given": "Elizabeth Anne" }, { "literal": "The ADVANCE team" }],
                  "issued": { "date-parts": [[2022, 6]] }, "volume": 38, "page": "855-868", "DOI": "10.1007/s10896-022-00407-4",
                  "custom": { "authors_incomplete": true }, "ISSN": ["0885-7482"]
                }]
                """
            )
            .BuildClean();
        var publication = Assert.Single(site.Assembled().Publications);
        var record = publication.Record!;
        Assert.Equal(
            ("10.1007/s10896-022-00407-4", "Journal of Family Violence", "38", 2022, true),
            (publication.Doi, record.ContainerTitle, record.Volume, record.Year, record.HasMoreAuthors)
        );
        Assert.Equal([new("Gilchrist", "Elizabeth Anne"), new("The ADVANCE team", "") { IsLiteral = true }], record.Authors);
        Assert.Equal("E. A.", record.Authors[0].Initials);
        Assert.False(site.Has("publications/_pathways.json"));
    }

    [Theory]
    [InlineData("Élise 𝒜nna", "É. 𝒜.")]
    [InlineData("  Sandi  ", "S.")]
    [InlineData("", "")]
    public void Initials_are_complete_first_letters(string given, string initials) =>
        Assert.Equal(initials, new CslName("X", given).Initials);

    [Fact]
    public void People_are_sorted_by_surname_and_authors_are_found_by_slug_or_name()
    {
        using var site = TestSite
            .WithHost(
                """
                -- input/people/gail-gilchrist.md --
                ---
                name: Gail Gilchrist
                orcid: https://orcid.org/0000-0002-5616-6283
                ---
                -- input/people/gene.md --
                ---
                title: Gene Feder
                former: true
                ---
                -- input/people/mary.md --
                ---
                name: Mary McMurran
                ---
                -- input/news/launch.md --
                ---
                title: Launch
                date: 2022
                summary: We begin.
                authors: [gene, Gail Gilchrist]
                ---
                """
            )
            .BuildClean();
        var assembled = site.Assembled();
        Assert.Equal(["Gene Feder", "Gail Gilchrist", "Mary McMurran"], assembled.People.Select(person => person.Title));
        Assert.Equal("0000-0002-5616-6283", assembled.People[1].Orcid);
        Assert.Contains("- Launch", site.Read("people/gene/index.html"), StringComparison.Ordinal);
        Assert.Contains("- Launch", site.Read("people/gail-gilchrist/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Launch", site.Read("people/mary/index.html"), StringComparison.Ordinal);
        Assert.Contains(">Gene Feder</dc:creator>", site.Read("feed.rss"), StringComparison.Ordinal);
    }

    [Fact]
    public void Helplines_are_read_in_the_order_of_their_file()
    {
        using var site = TestSite.WithHost(
            """
            -- input/index.md --
            ---
            title: Home
            ---
            -- input/_helplines.yml --
            - service: Emergency
              number: "999"
              display: "999"
              for: emergency
              checked: 2026-11-22
            - service: Respect Phoneline
              number: "+448088024040"
              display: 0808 802 4040
              for: own-behaviour
              url: https://respectphoneline.org.uk
              checked: 2026-11-22
            """
        );
        Assert.Equal(
            [("Emergency", "999"), ("Respect Phoneline", "+448088024040")],
            site.BuildClean().Assembled().Helplines.Select(line => (line.Service, line.Number))
        );
        Assert.False(site.Has("_helplines.yml"));
    }
}
