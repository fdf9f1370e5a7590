using Advance.Content.Documents;
using Advance.Parse;
using Advance.Search;
using Advance.Search.Documents;
using AngleSharp.Html.Parser;

namespace Advance.Tests.Client;

/// <summary>A result links to the sections of its page that contain words of the query.</summary>
public sealed class SectionTests
{
    const string Markdown = """
        Before any heading.

        ## What we *found*

        Alpha was found with beta.

        ## What we found

        Nothing of the kind; alpha perhaps.

        > ## Quoted
        > It is no part.

        ### Naïve & “quoted”

        Gamma only, then beta.

        ##

        ## Alpha alone

        - Alpha
        - alpha
        """;

    [Fact]
    public void Anchors_are_the_same_as_on_the_generated_page()
    {
        var body = MarkdownDialect.Parse(Markdown);
        var page = new HtmlParser().ParseDocument(MarkdownDialect.ToHtml(body, url => url));
        var sections = SectionedText.Of(body).Sections;
        Assert.Equal(["What we found", "What we found", "Naïve & “quoted”", "Alpha alone"], sections.Select(s => s.Title));
        Assert.All(sections, section => Assert.Equal(section.Title, page.GetElementById(section.Anchor)!.TextContent));
        Assert.Equal(sections.Count, sections.Select(s => s.Anchor).Distinct().Count());
    }

    [Fact]
    public void The_text_is_the_whole_body_and_a_section_begins_with_its_title()
    {
        var body = MarkdownDialect.Parse(Markdown);
        var (text, sections) = SectionedText.Of(body);
        Assert.Equal(PlainText.Of(body), text.Replace('\n', ' '));
        Assert.All(sections, section => Assert.StartsWith(section.Title + "\n", text[section.Start..]));
    }

    [Fact]
    public void The_sections_with_most_words_come_first_with_their_own_excerpt() =>
        Assert.Equal(
            """
            /x/#what-we-found | What we found | <mark>Alpha</mark> was found with <mark>beta</mark>.
            /x/#alpha-alone | Alpha alone | <mark>Alpha</mark> <mark>alpha</mark>
            /x/#what-we-found-1 | What we found | Nothing of the kind; <mark>alpha</mark> perhaps. Quoted It is no part.
            """,
            Sections("alpha beta ")
        );

    [Fact]
    public void A_summary_before_the_text_does_not_shift_sections() =>
        Assert.StartsWith("/x/#what-we-found | What we found | ", Sections("alpha beta ", summary: "A summary  with   spaces."));

    [Fact]
    public void Words_before_the_first_heading_give_no_section() => Assert.Equal("", Sections("before "));

    [Fact]
    public void Sections_after_the_end_of_a_shortened_text_are_left_out()
    {
        var (text, sections) = SectionedText.Of(
            MarkdownDialect.Parse(
                string.Join(
                    "\n\n",
                    Enumerable.Range(1, 90).Select(i => $"## Part {i}\n\nA paragraph with some words about alpha in it.")
                )
            )
        );
        using var published = new PublishedSearch([
            Page(text, sections),
            .. Enumerable.Range(0, 300).Select(i => Pages.Page($"/{i}/", "Other")),
        ]);
        var found = published.Search("alpha ").Hits.Single().Sections.Split('\n');
        Assert.Equal(["/x/#part-1", "/x/#part-2", "/x/#part-3"], found.Select(line => line.Split(' ')[0]));
        Assert.Equal("", published.Search("89 ").Hits.Single().Sections);
    }

    [Fact]
    public void Results_have_topics()
    {
        using var published = new PublishedSearch([Pages.Page("/x/", "Findable", topics: ["Pathways", "Evaluation"])]);
        Assert.Equal("Pathways, Evaluation", published.Search("findable").Hits.Single().Topics);
    }

    static string Sections(string query, string summary = "")
    {
        var (text, sections) = SectionedText.Of(MarkdownDialect.Parse(Markdown));
        using var published = new PublishedSearch([Page(text, sections) with { Summary = summary }]);
        return published.Search(query).Hits.Single().Sections;
    }

    static SearchDocument Page(string text, IReadOnlyList<TextSection> sections) =>
        Pages.Page("/x/", "A page", text) with
        {
            Sections = sections,
        };
}
