namespace Advance.Tests.Sites.Editions;

/// <summary>What is said of mistakes in a site of two languages: each once, and where it is.</summary>
public class EditionMistakeTests
{
    [Fact]
    public void A_mistake_in_the_original_is_told_once()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files.Replace("[groups, trials]", "[grops]", StringComparison.Ordinal));
        Assert.Equal(
            "input/news/launch.md(5,10): error ADV0301: The topic 'grops' is not in input/topics. Did you mean 'groups'? Use "
                + "the name of a file there, without '.md'.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_broken_original_is_the_only_mistake()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files.Replace("date: 2026-06-30\n", "", StringComparison.Ordinal));
        Assert.Equal(
            "input/news/launch.md(2,1): error ADV0104: The field 'date' is missing: the day of publication, as YYYY-MM-DD; "
                + "YYYY-MM or YYYY if no more is known.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_page_at_the_address_of_the_other_language_is_a_mistake()
    {
        using var site = TestSite.WithHost(TwoLanguages.Files).Write("input/cy.md", "---\ntitle: Wales\n---\nAbout Wales.\n");
        Assert.Equal(
            "input/index.cy.md(1,1): error ADV0203: The address /cy/ already belongs to input/cy.md. Rename one of the files, "
                + "or give one of them another slug.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void Without_the_setting_the_file_is_a_page_and_a_warning_says_what_to_do()
    {
        using var site = TestSite.WithHost(
            """
            -- input/about.md --
            ---
            title: About
            ---
            About us.
            -- input/about.cy.md --
            ---
            title: Amdanom
            ---
            Amdanom ni.

            """
        );
        Assert.Equal(
            "input/about.cy.md(1,1): warning ADV0130: 'about.cy.md' looks like a translation into 'cy', so it is published as "
                + "a page of its own in the site's language. "
                + "Add \"Languages\": [\"cy\"] to statiq.json, or give it another name and 'language: cy'.",
            site.Diagnostics()
        );
    }
}
