using System.Text;

namespace Advance.Tests.Building;

/// <summary>
/// The mistakes that authors make, as tried with other generators: one post in five has a mistake, and the message gives its
/// place and the solution.
/// </summary>
public class TypoTests
{
    const string Post = """
        ---
        title: How the groups were run
        date: 2026-03-05
        summary: What happened in the groups, who came to them, and how long each of them lasted.
        tags: [groups, methods]
        authors: [ada]
        image:
          src: /room.png
          alt: A room with two windows
        ---
        The groups met each week.

        ## Who came

        Men came from two services.[^1] See [the other post](second.md).

        ![A room with a table](/room.png)

        [^1]: In the north.

        """;

    const string Others = """
        -- input/room.png --
        x
        -- input/people/ada.md --
        ---
        name: Ada Lovelace
        ---
        -- input/topics/groups.md --
        ---
        title: Groups
        ---
        -- input/topics/methods.md --
        ---
        title: Methods
        ---

        """;

    static TestSite Site(byte[] post)
    {
        var site = TestSite.WithHost(Others);
        site.HoldsLengths = true;
        site.Write("input/news/first.md", post);
        foreach (var name in new[] { "second", "third", "fourth", "fifth" })
            site.Write(
                $"input/news/{name}.md",
                $"---\ntitle: The {name} post\ndate: 2026-01-05\nsummary: What we saw on the {name} day, and what we made of "
                    + "it then.\n---\nWords.\n"
            );
        return site;
    }

    static string Said(string from, string to)
    {
        Assert.Contains(from, Post, StringComparison.Ordinal);
        using var site = Site(Encoding.UTF8.GetBytes(Post.ReplaceLineEndings("\n").Replace(from, to, StringComparison.Ordinal)));
        return site.Diagnostics();
    }

    [Fact]
    public void The_post_without_a_mistake_has_no_message() => Assert.Equal("", Said("groups", "groups"));

    [Theory]
    [InlineData(
        "no space after the colon",
        "title: How",
        "title:How",
        "(2,1): error ADV0103: This line doesn't have the form 'key: value'. Is the colon missing, or the space after it?"
    )]
    [InlineData(
        "quote never closed",
        "title: How the groups were run",
        "title: \"How the groups were run",
        "(2,8): error ADV0103: A quotation mark is never closed. Close it on the same line."
    )]
    [InlineData(
        "colon in an unquoted title",
        "title: How",
        "title: Groups: how",
        "(2,14): error ADV0103: A colon inside the text is read as a new key. Put the whole value in quotation marks."
    )]
    [InlineData(
        "tab in the tag list",
        "tags: [groups, methods]",
        "tags:\n\t- groups\n\t- methods",
        "(6,1): error ADV0103: There is a tab where spaces are needed. Use two spaces instead."
    )]
    [InlineData(
        "front matter never closed",
        "windows\n---",
        "windows",
        "(1,1): error ADV0108: The front matter that begins here is never closed. Add a line '---' after its last field."
    )]
    [InlineData(
        "31 February",
        "2026-03-05",
        "2026-02-31",
        "(3,7): error ADV0102: '2026-02-31' isn't a date. February 2026 has 28 days. Write it as YYYY-MM-DD."
    )]
    [InlineData(
        "date as 31/12/2024",
        "2026-03-05",
        "31/12/2024",
        "(3,7): error ADV0102: '31/12/2024' isn't a date. Did you mean '2024-12-31'? Write it as YYYY-MM-DD."
    )]
    [InlineData(
        "title left out",
        "title: How the groups were run\n",
        "",
        "(2,1): error ADV0104: The field 'title' is missing: what it is about, in 5 to 150 characters."
    )]
    [InlineData(
        "field misspelt",
        "authors:",
        "autors:",
        "(6,1): warning ADV0105: 'autors' isn't a field here. Did you mean 'authors'?"
    )]
    [InlineData(
        "tags as one string",
        "[groups, methods]",
        "groups, methods",
        "(5,7): error ADV0301: 'groups, methods' are several topics in one text. Write them as a list: [groups, methods]."
    )]
    [InlineData(
        "same slug as another post",
        "tags:",
        "slug: second\ntags:",
        "(5,7): error ADV0203: The address /news/second/ already belongs to input/news/second.md. Rename one of the files, or "
            + "give one of them another slug."
    )]
    [InlineData(
        "link to a post that does not exist",
        "second.md",
        "secnd.md",
        "(15,37): warning ADV0202: 'secnd.md' leads to nothing on this site. Did you mean '/news/second.md'?"
    )]
    [InlineData(
        "image file not there",
        "table](/room.png)",
        "table](/rom.png)",
        "(17,1): warning ADV0202: '/rom.png' leads to nothing on this site. Did you mean '/room.png'?"
    )]
    [InlineData(
        "image with no alt text",
        "![A room with a table]",
        "![]",
        "(17,1): warning ADV0402: The picture '/room.png' has no description, so people who can't see it miss what it "
            + "shows. Write what it shows between the square brackets: ![A room with two windows](room.jpg)."
    )]
    [InlineData(
        "heading level skipped",
        "## Who",
        "#### Who",
        "(13,1): warning ADV0404: 'Who came' has level 4, but no heading of level 2 comes before it. Begin it with '##'. "
            + "Go down one level at a time, as in a table of contents."
    )]
    [InlineData(
        "footnote never defined",
        "[^1]: In the north.\n",
        "",
        "(15,28): warning ADV0206: The footnote '[^1]' has no text, so readers see the marker as typed. Write the "
            + "marker '[^name]' in the text, and the footnote on a line of its own: '[^name]: …'."
    )]
    public void A_mistake_is_reported_with_its_place_and_its_solution(string slip, string from, string to, string said)
    {
        Assert.NotEmpty(slip);
        Assert.Equal("input/news/first.md" + said, Said(from, to));
    }

    [Fact]
    public void A_character_in_a_legacy_Windows_encoding_is_reported_at_its_place()
    {
        var post = Encoding.Latin1.GetBytes(
            Post.ReplaceLineEndings("\n").Replace("A room with two windows", "A café with two windows", StringComparison.Ordinal)
        );
        using var site = Site(post);
        Assert.Equal(
            "input/news/first.md(9,13): error ADV0002: This character isn't in UTF-8, so readers would see the wrong "
                + "one. Save the file again with the encoding UTF-8.",
            site.Diagnostics()
        );
    }

    /// <summary>
    /// 2062 instead of 2026 is a date that may be intended: the end of a build mentions it, see <c>NextChangeTests</c> of the
    /// program.
    /// </summary>
    [Fact]
    public void A_year_far_in_the_future_schedules_the_post()
    {
        using var site = Site(
            Encoding.UTF8.GetBytes(Post.ReplaceLineEndings("\n").Replace("2026-03-05", "2062-03-05", StringComparison.Ordinal))
        );
        Assert.Equal(["first"], site.Assembled().Scheduled.Select(item => item.Name));
    }
}
