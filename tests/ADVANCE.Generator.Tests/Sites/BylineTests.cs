using Advance.Sites;

namespace Advance.Tests.Sites;

/// <summary>The authors of a paper: those of its record, matched with the people of the site.</summary>
public class BylineTests
{
    const string People = """
        -- input/people/gail-gilchrist.md --
        ---
        name: Gail Gilchrist
        orcid: 0000-0002-1825-0097
        ---
        -- input/people/elizabeth-gilchrist.md --
        ---
        name: Professor Elizabeth Gilchrist
        ---
        -- input/people/zoe-muller.md --
        ---
        name: Zoë Müller-Łoś
        ---
        -- input/people/wo.md --
        ---
        name: 我妻栄
        ---

        """;

    [Theory]
    [InlineData("""{ "family": "Gilchrist", "given": "Gail" }""", "Gail Gilchrist*")]
    [InlineData("""{ "family": "Gilchrist", "given": "G." }""", "Gail Gilchrist*")]
    [InlineData("""{ "family": "Gilchrist", "given": "G. M." }""", "Gail Gilchrist*")]
    [InlineData("""{ "family": "Gilchrist", "given": "Elizabeth" }""", "Professor Elizabeth Gilchrist*")]
    [InlineData("""{ "family": "Gilchrist", "given": "Gavin" }""", "Gavin Gilchrist")]
    [InlineData(
        """{ "family": "Smith", "given": "Gail", "ORCID": "https://orcid.org/0000-0002-1825-0097" }""",
        "Gail Gilchrist*"
    )]
    [InlineData(
        """{ "family": "Gilchrist", "given": "Gail", "ORCID": "http://orcid.org/0000-0002-5616-6283" }""",
        "Gail Gilchrist"
    )]
    [InlineData("""{ "family": "Gilchrist", "given": "Gail", "ORCID": "nonsense" }""", "Gail Gilchrist*")]
    [InlineData("""{ "family": "Muller-Los", "given": "Zoe" }""", "Zoë Müller-Łoś*")]
    [InlineData("""{ "family": "我妻", "given": "栄" }""", "我妻栄*")]
    [InlineData("""{ "literal": "Gail Gilchrist" }""", "Gail Gilchrist*")]
    [InlineData("""{ "literal": "The ADVANCE team" }""", "The ADVANCE team")]
    [InlineData("""{ "family": "Berg", "given": "Jan", "non-dropping-particle": "van der" }""", "Jan van der Berg")]
    public void An_author_in_a_record_is_matched_with_a_person_by_ORCID_iD_or_name(string author, string byline) =>
        Assert.Equal(byline, NamesOf(author));

    [Fact]
    public void All_authors_are_named_in_the_order_of_the_record_and_the_paper_is_on_the_pages_of_those_who_have_one()
    {
        using var test = TestSite.WithHost(
            People
                + Paper(
                    "",
                    """{ "family": "Ash", "given": "Ann" }, { "family": "Gilchrist", "given": "G." }, { "literal": "A team" }"""
                )
        );
        var site = test.Build().Site!;
        Assert.Equal(["Ann Ash", "Gail Gilchrist", "A team"], Byline.Of(site.Items[0], site).Select(author => author.Name));
        var pages = site.Views.OfType<Advance.Sites.PersonView>().Where(view => view.Items.Count > 0);
        Assert.Equal(["Gail Gilchrist"], pages.Select(view => view.Person.Title));
    }

    [Fact]
    public void Ambiguous_initials_match_nobody() =>
        Assert.Equal(
            "G. Gilchrist",
            NamesOf(
                """{ "family": "Gilchrist", "given": "G." }""",
                "-- input/people/gemma-gilchrist.md --\n---\nname: Gemma Gilchrist\n---\n"
            )
        );

    [Fact]
    public void Front_matter_says_which_of_two_people_is_meant() =>
        Assert.Equal(
            "Gemma Gilchrist*",
            NamesOf(
                """{ "family": "Gilchrist", "given": "G." }""",
                "-- input/people/gemma-gilchrist.md --\n---\nname: Gemma Gilchrist\n---\n",
                "authors: [gemma-gilchrist]\n"
            )
        );

    [Fact]
    public void An_incomplete_record_is_completed_by_the_front_matter()
    {
        using var test = TestSite.WithHost(
            People
                + Paper(
                    "authors: [gail-gilchrist, Ann Ash, zoe-muller]\n",
                    """{ "family": "Gilchrist", "given": "G." }], "custom": { "authors_incomplete": true }, "editor": ["""
                )
        );
        var site = test.Build().Site!;
        Assert.Equal(
            ["Gail Gilchrist", "Ann Ash", "Zoë Müller-Łoś"],
            Byline.Of(site.Items[0], site).Select(author => author.Name)
        );
        Assert.Equal("", test.Diagnostics());
    }

    [Fact]
    public void Authors_of_news_may_be_plain_names()
    {
        using var test = TestSite.WithHost(
            People
                + "-- input/news/a.md --\n---\ntitle: Launch\ndate: 2022\nsummary: We begin with the first of the studies "
                + "now.\nauthors: [gail-gilchrist, Ann Ash, 'Dr Bo Birch, of another place']\n---\nText.\n"
        );
        Assert.Equal("", test.Diagnostics());
        var site = test.Build().Site!;
        Assert.Equal(
            ["Gail Gilchrist", "Ann Ash", "Dr Bo Birch, of another place"],
            Byline.Of(site.Items[0], site).Select(author => author.Name)
        );
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("gail-gilchrst")]
    [InlineData("'gail-gilchrist, zoe-muller'")]
    public void A_name_that_looks_like_a_file_name_must_be_one(string author)
    {
        using var test = TestSite.WithHost(
            People
                + "-- input/news/a.md --\n---\ntitle: Launch\ndate: 2022\nsummary: We begin with the first of the studies "
                + $"now.\nauthors: [{author}]\n---\nText.\n"
        );
        Assert.Contains("ADV0302", test.Diagnostics(), StringComparison.Ordinal);
    }

    static string NamesOf(string author, string more = "", string fields = "")
    {
        using var test = TestSite.WithHost(People + more + Paper(fields, author));
        var site = test.Build().Site!;
        var one = Assert.Single(Byline.Of(site.Items[0], site));
        return one.Name + (one.Person is null ? "" : "*");
    }

    static string Paper(string fields, string authors) =>
        $$"""
            -- input/publications/pathways.md --
            ---
            title: Pathways
            date: 2022
            summary: A model of the pathways between substance use and abuse.
            {{fields}}---
            Text.
            -- input/publications/_pathways.json --
            { "type": "book", "title": "Pathways", "author": [{{authors}}] }

            """;
}
