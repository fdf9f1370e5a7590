using Advance.Content;
using Advance.Formatting;

namespace Advance.Tests.Formatting;

/// <summary>Front matter in one form: its meaning, and the body, don't change.</summary>
public class FrontMatterFormatterTests
{
    static string Format(string text, string type = "news")
    {
        var formatted = FrontMatterFormatter.Format(text.ReplaceLineEndings("\n"), ContentTypes.Find(type)!);
        Assert.Equal(formatted, FrontMatterFormatter.Format(formatted, ContentTypes.Find(type)!));
        return formatted;
    }

    [Fact]
    public void Fields_follow_the_order_and_names_of_their_type_and_unknown_ones_come_last() =>
        Assert.Equal(
            """
            ---
            title: Launch
            date: 2026-01-05
            summary: We begin.
            topics:
              - trials
              - methods
            draft: true
            colour:   green
            ---
            Body:   as it is.
            """.ReplaceLineEndings("\n"),
            Format(
                """
                ---
                colour:   green
                tags: [trials, 'methods']
                Excluded: Yes
                Description: "We begin."
                Published: "2026-01-05"
                Title:   Launch
                ---
                Body:   as it is.
                """
            )
        );

    [Fact]
    public void Front_matter_that_a_comment_would_hide_stays_as_it_is()
    {
        const string File =
            "title: Launch\n# A comment that belongs to the topics.\ntopics: trials\nsummary: We begin.\n---\nBody.\n";
        const string Hidden = "draft: true\n# A comment that belongs to the title.\ntitle: Launch\n---\nBody.\n";

        Assert.Equal(
            "title: Launch\nsummary: We begin.\n# A comment that belongs to the topics.\ntopics: trials\n---\nBody.\n",
            Format(File)
        );
        Assert.Equal(Hidden, Format(Hidden));
    }

    [Fact]
    public void A_comment_stays_with_the_field_below_it_and_a_value_with_a_comment_stays_as_it_is() =>
        Assert.Equal(
            """
            ---
            # The name
            # of it
            title: 'Launch' # short

            # When
            date: 2026-01-05
            authors: [ ada, # the first
              grace ]
            # The end
            ---
            """.ReplaceLineEndings("\n"),
            Format(
                """
                ---

                # When
                date: '2026-01-05'

                author: [ ada, # the first
                  grace ]
                # The name
                # of it
                title: 'Launch' # short
                # The end
                ---
                """
            )
        );

    [Theory]
    [InlineData("'2022'", "\"2022\"")]
    [InlineData("2022", "\"2022\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("'Norway: no'", "\"Norway: no\"")]
    [InlineData("\"no\"", "\"no\"")]
    [InlineData("'12:30'", "\"12:30\"")]
    [InlineData("'#hash'", "\"#hash\"")]
    [InlineData("'a #hash'", "'a #hash'")]
    [InlineData("\"a#hash\"", "a#hash")]
    [InlineData("'She said \"no\"'", "She said \"no\"")]
    [InlineData("'\"No\", she said'", "'\"No\", she said'")]
    [InlineData("\"\\\"It's\\\" \\\\\"", "\"\\\"It's\\\" \\\\\"")]
    [InlineData("\"Ends with:\"", "\"Ends with:\"")]
    [InlineData("\" spaces \"", "\" spaces \"")]
    [InlineData("'Łódź – 漢字 🙂'", "Łódź – 漢字 🙂")]
    [InlineData(">-\n  folded\n  text", "folded text")]
    [InlineData("|-\n  one\n\n  two", "|-\n  one\n\n  two")]
    [InlineData("|\n  one\n  two", "|\n  one\n  two")]
    [InlineData("|+\n  one\n\n", "\"one\\n\\n\\n\"")]
    [InlineData("\"a\\tb\"", "\"a\\tb\"")]
    public void A_text_is_quoted_only_if_YAML_would_read_it_as_something_else(string written, string canonical) =>
        Assert.Equal($"---\ntitle: {canonical}\n---\nBody", Format($"---\ntitle: {written}\n---\nBody"));

    [Fact]
    public void Groups_and_lists_of_groups_are_written_as_blocks() =>
        Assert.Equal(
            """
            ---
            title: A paper
            corrections:
              - note: One.
                date: 2022
              - Two.
            open_access:
              url: https://example.org/?a=1&b=2
            image:
            topics: []
            ---
            """.ReplaceLineEndings("\n"),
            Format(
                    """
                    ---
                    title: A paper
                    topics: [ ]
                    image: ~
                    open_access: {url: 'https://example.org/?a=1&b=2'}
                    corrections: [{note: One., date: '2022'}, "Two."]
                    ---
                    """,
                    "publication"
                )
                .Replace("topics: []\nimage:\n", "image:\ntopics: []\n", StringComparison.Ordinal)
        );

    [Fact]
    public void Windows_line_ends_are_kept_and_so_are_those_of_the_body()
    {
        var formatted = FrontMatterFormatter.Format(
            "---\r\ndate: '2026-01-05'\r\ntitle: 'A'\r\n---\r\nOne\r\ntwo\n",
            ContentTypes.Find("news")!
        );
        Assert.Equal("---\r\ntitle: A\r\ndate: 2026-01-05\r\n---\r\nOne\r\ntwo\n", formatted);
    }

    [Theory]
    [InlineData("No front matter.")]
    [InlineData("---\ntitle: \"open\n---\n")]
    [InlineData("---\ntitle: a\nTitle: b\n---\n")]
    [InlineData("---\n{ title: a, date: 2026-01-05 }\n---\n")]
    [InlineData("---\n  title: a\n  date: 2026-01-05\n---\n")]
    [InlineData("---\n\"title\": a\n---\n")]
    [InlineData("---\n- a\n---\n")]
    [InlineData("")]
    public void Front_matter_that_cannot_be_read_or_preserved_stays_as_it_is(string text) => Assert.Equal(text, Format(text));

    [Fact]
    public void The_content_of_the_tests_site_is_in_the_canonical_form()
    {
        var input = Path.GetFullPath("../site/input", TestSite.ProjectFolder);
        foreach (var type in ContentTypes.All.Where(type => type.Name != "page"))
        foreach (
            var path in Directory.EnumerateFiles(
                Path.Combine(
                    input,
                    type.Name switch
                    {
                        "news" => "news",
                        "person" => "people",
                        var name => name + "s",
                    }
                ),
                "*.md"
            )
        )
        {
            var text = File.ReadAllText(path);
            Assert.Equal(text, Format(text, type.Name));
        }
    }
}
