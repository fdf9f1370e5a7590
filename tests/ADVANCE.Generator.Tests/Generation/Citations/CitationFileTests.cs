using System.Text.Json;

namespace Advance.Tests.Generation.Citations;

/// <summary>The files themselves: where they lie, their keys, their order, and what they keep to themselves.</summary>
public class CitationFileTests
{
    const string Site = """
        -- input/publications/pathways.md --
        ---
        title: Pathways
        date: 2022
        summary: A model of the pathways between substance use and intimate partner abuse.
        ---
        Text.
        -- input/publications/_pathways.json --
        {
          "type": "article-journal", "title": "Substance use and the IPA scale in Scotland",
          "container-title": "Research & Practice",
          "author": [{ "family": "Müller-Łoś", "given": "Zoë" }, { "literal": "The ADVANCE team" }],
          "issued": { "date-parts": [[2022, 6, 30]] },
          "volume": 38, "issue": "2-3", "page": "855-868", "DOI": "10.5555/a_b", "ISSN": "1234-5679",
          "note": "Ask Ann about the title.",
          "abstract": "Not ours to publish.", "custom": { "authors_incomplete": true, "secret": "Not for readers." }
        }

        """;

    static string Paper(string slug, string date, string record) =>
        $"-- input/publications/{slug}.md --\n---\ntitle: Paper\ndate: {date}\nsummary: A paper with a record of its own, for "
        + $"the tests.\n---\nText.\n-- input/publications/_{slug}.json --\n{record}\n";

    [Fact]
    public void A_BibTeX_entry_has_its_key_escapes_and_capitals()
    {
        using var site = TestSite.WithHost(Site).BuildClean();
        Assert.Equal(
            """
            @article{mullerlos2022substance,
              author = {Müller-Łoś, Zoë and {The ADVANCE team} and others},
              title = {Substance use and the {IPA} scale in {Scotland}},
              journal = {Research \& Practice},
              volume = {38},
              number = {2-3},
              pages = {855--868},
              year = {2022},
              month = jun,
              day = {30},
              doi = {10.5555/a_b},
              issn = {1234-5679}
            }

            """.ReplaceLineEndings("\n"),
            site.Read("publications/pathways/cite.bib")
        );
        Assert.Equal(site.Read("publications/pathways/cite.bib"), site.Read("publications/all.bib"));
    }

    [Fact]
    public void An_RIS_record_begins_with_TY_ends_with_ER_and_has_CR_LF()
    {
        using var site = TestSite.WithHost(Site).BuildClean();
        Assert.Equal(
            """
            TY  - JOUR
            AU  - Müller-Łoś, Zoë
            AU  - The ADVANCE team
            TI  - Substance use and the IPA scale in Scotland
            T2  - Research & Practice
            VL  - 38
            IS  - 2-3
            SP  - 855
            EP  - 868
            PY  - 2022
            DA  - 2022/06/30/
            SN  - 1234-5679
            DO  - 10.5555/a_b
            UR  - https://doi.org/10.5555/a_b
            N1  - There are more authors than are named here.
            ER  - 

            """.ReplaceLineEndings("\r\n"),
            site.Read("publications/pathways/cite.ris")
        );
    }

    [Fact]
    public void A_record_keeps_its_keepers_notes_to_itself()
    {
        using var site = TestSite.WithHost(Site).BuildClean();
        foreach (var extension in new[] { "bib", "ris", "json" })
            Assert.DoesNotMatch("Ask Ann|Not ours|Not for readers|secret", site.Read($"publications/pathways/cite.{extension}"));
        using var json = JsonDocument.Parse(site.Read("publications/pathways/cite.json"));
        var item = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("""{"authors_incomplete":true}""", JsonSerializer.Serialize(item.GetProperty("custom")));
        Assert.Equal("mullerlos2022substance", item.GetProperty("id").GetString());
        Assert.Equal("[2022,6,30]", JsonSerializer.Serialize(item.GetProperty("issued").GetProperty("date-parts")[0]));
    }

    [Fact]
    public void A_key_belongs_to_one_paper_and_the_older_one_keeps_it()
    {
        const string record =
            """{ "type": "book", "title": "The trial", "author": [{ "family": "Ash", "given": "Ann" }]"""
            + """, "issued": { "date-parts": [[2020]] } }""";
        using var site = TestSite
            .WithHost(Paper("a-newer", "2021-02", record) + Paper("b-older", "2020", record) + Paper("c-newest", "2022", record))
            .BuildClean();
        Assert.StartsWith("@book{ash2020trial,", site.Read("publications/b-older/cite.bib"), StringComparison.Ordinal);
        Assert.StartsWith("@book{ash2020trialb,", site.Read("publications/a-newer/cite.bib"), StringComparison.Ordinal);
        Assert.StartsWith("@book{ash2020trialc,", site.Read("publications/c-newest/cite.bib"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{ "type": "thesis", "genre": "Master's thesis", "title": "漢字", "author": [{ "family": "漢", "given": "字" }] }""",
        "@mastersthesis{anonnd,"
    )]
    [InlineData(
        """{ "type": "report", "title": "What is the state of things?", "author": [{ "literal": "Example Trust" }]"""
            + """, "issued": { "raw": "June 2019" } }""",
        "@techreport{exampletrust2019state,"
    )]
    [InlineData(
        """{ "type": "edited-book", "title": "A the of", "editor": [{ "family": "O'Brien", "given": "Bo" }]"""
            + """, "issued": "2018-03" }""",
        "@book{obrien2018a,"
    )]
    public void A_key_is_made_of_what_there_is(string record, string start)
    {
        using var site = TestSite.WithHost(Paper("x", "2021", record)).BuildClean();
        Assert.StartsWith(start, site.Read("publications/x/cite.bib"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On <i>vivo", "On vivo")]
    [InlineData("On </i><i>vivo", "On vivo")]
    [InlineData("An {open brace", @"An \textbraceleft{}open brace")]
    [InlineData("Vitamin C and a small gift from Scotland", "Vitamin {C} and a small gift from {Scotland}")]
    [InlineData("Vitamin C and a Gift From Heaven", "Vitamin {C} and a Gift From Heaven")]
    [InlineData("mHealth for AT&T-Users", @"{mHealth} for {AT\&T-Users}")]
    public void A_title_has_as_many_closing_braces_as_opening_ones_and_keeps_its_names(string title, string written)
    {
        using var site = TestSite.WithHost(Paper("x", "2021", $$"""{ "type": "book", "title": "{{title}}" }""")).BuildClean();
        Assert.Contains($"\n  title = {{{written}}}\n", site.Read("publications/x/cite.bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_without_a_record_has_no_files_and_no_file_of_the_input_may_be_there_instead()
    {
        using var bare = TestSite
            .WithHost(
                "-- input/publications/x.md --\n---\ntitle: Paper\ndate: 2021\nsummary: A paper without a record, which has "
                    + "none of these files.\n---\nText.\n"
            )
            .BuildClean();
        Assert.DoesNotContain(bare.Files(), path => path.EndsWith(".bib", StringComparison.Ordinal));
        using var own = TestSite.WithHost(Site + "-- input/publications/pathways/cite.bib --\nmine\n");
        Assert.Equal(
            "input/publications/pathways/cite.bib(1,1): error ADV0203: The address /publications/pathways/cite.bib already "
                + "belongs to a file that the site makes itself. Rename one of the files, or give one of them another slug.",
            own.Diagnostics()
        );
    }

    [Fact]
    public void What_can_not_be_read_in_a_record_is_told_with_its_place()
    {
        using var site = TestSite.WithHost(
            Paper(
                "x",
                "2021",
                """{ "type": "book", "title": "T", "issued": { "date-parts": [[2021, 13]] }"""
                    + """, "URL": "javascript:alert(1)", "DOI": "10.1" }"""
            )
        );
        Assert.Equal(
            "input/publications/_x.json(1,60): error ADV0102: '2021-13' is not a date. Write it as YYYY-MM-DD.\n"
                + "input/publications/_x.json(1,82): error ADV0110: 'javascript:alert(1)' is not an address. Use an address that "
                + "begins with https:// or http://, or one on this site that begins with /.\n"
                + "input/publications/_x.json(1,112): error ADV0107: '10.1' is not a DOI. Write it as "
                + "10.1007/s10896-022-00407-4.",
            site.Diagnostics()
        );
    }
}
