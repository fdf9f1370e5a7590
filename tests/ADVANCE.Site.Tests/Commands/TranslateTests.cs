using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>new --translate</c>, and searching the translations.</summary>
public class TranslateTests
{
    const string Site = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "Host": "notes.example", "Languages": ["cy"] }
        -- input/index.md --
        ---
        title: Field notes
        summary: Notes from the field, of many kinds.
        ---
        Hello.
        -- input/news/herons.md --
        ---
        title: "Herons: a year"
        date: 2026-11-02
        summary: A heron came to the pond on the second of November.
        topics: [herons]
        slug: a-year-of-herons
        image: { src: heron.png, alt: A heron on one leg }
        ---

        We saw a *heron*.

        """;

    [Fact]
    public void A_file_to_translate_has_only_text_fields_and_shows_the_original_text()
    {
        using var site = new SiteFolder(Site);

        var made = site.Run("new", "--translate", "news/herons.md");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Equal("Created input/news/herons.cy.md", made.OutputLines[0].Replace('\\', '/'));
        Assert.Equal(
            """
            ---
            # Translate only the words. Everything else, such as dates and authors, comes from herons.md.

            # title: "Herons: a year"
            title:

            # summary: A heron came to the pond on the second of November.
            summary:

            image:
              # alt: A heron on one leg
              alt:
            ---

            We saw a *heron*.

            """.ReplaceLineEndings("\n"),
            site.Read("input/news/herons.cy.md")
        );
    }

    [Fact]
    public void A_translation_is_published_and_searchable_only_once_it_is_filled_in()
    {
        using var site = new SiteFolder(
            Site.Replace("image: { src: heron.png, alt: A heron on one leg }\n", "", StringComparison.Ordinal)
        );
        site.Run("new", "--translate", "input/news/herons.md", "--language", "CY");
        Assert.Contains(
            "input/news/herons.cy.md(5,1): error ADV0104: The field 'title' is empty",
            site.Run("check").Output,
            StringComparison.Ordinal
        );

        site.Write(
            "input/news/herons.cy.md",
            site.Read("input/news/herons.cy.md")
                .Replace("\ntitle:\n", "\ntitle: Blwyddyn y crehyrod\n", StringComparison.Ordinal)
                .Replace(
                    "\nsummary:\n",
                    "\nsummary: Daeth crëyr at y pwll ar yr ail o Dachwedd eleni.\n",
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(0, site.Run("check", "--date", "2026-11-22").ExitCode);

        var search = site.Run("search", "crehyrod", "--language", "cy");
        Assert.Contains("            /cy/news/a-year-of-herons/", search.OutputLines);
        Assert.Equal("crehyrod: no page has it or a similar word", site.Run("search", "crehyrod").OutputLines[0]);
        Assert.Equal(
            "advance: Nothing on this site is in the language 'fr'. There are translations into: cy.",
            site.Run("search", "heron", "--language", "fr").ErrorLines[0]
        );
    }

    [Theory]
    [InlineData("new --translate news/heron.md", "advance: There is no file 'news/heron.md' to translate.")]
    [InlineData(
        "new --translate news/herons.md --language fr",
        "advance: This site doesn't have the language 'fr'. statiq.json has: cy"
    )]
    [InlineData(
        "new news --translate news/herons.md",
        "advance: A translation has the type of its original. Type 'advance new --translate news/herons.md'."
    )]
    [InlineData(
        "new news Heron --language cy",
        "advance: --language needs --translate. Type 'advance new --translate FILE --language cy'."
    )]
    public void A_wrong_command_line_gives_a_clear_message(string line, string complaint)
    {
        using var site = new SiteFolder(Site);
        var made = site.Run(line.Split(' '));
        Assert.Equal(2, made.ExitCode);
        Assert.StartsWith(complaint, made.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_existing_translation_is_not_overwritten()
    {
        using var site = new SiteFolder(Site).Write("input/news/herons.cy.md", "mine");
        Assert.Equal(2, site.Run("new", "--translate", "news/herons.md").ExitCode);
        Assert.Equal("mine", site.Read("input/news/herons.cy.md"));
        Assert.Equal(
            "advance: 'input/news/herons.cy.md' is itself a translation. Name the original file.",
            site.Run("new", "--translate", "news/herons.cy.md").ErrorLines[0]
        );
    }

    [Fact]
    public void On_a_site_with_one_language_the_message_says_how_to_add_another()
    {
        using var site = new SiteFolder(Site.Replace(", \"Languages\": [\"cy\"]", "", StringComparison.Ordinal));
        Assert.Equal(
            "advance: This site has only one language. Add others in statiq.json: \"Languages\": [\"cy\"]",
            site.Run("new", "--translate", "news/herons.md").ErrorLines[0]
        );
    }
}
