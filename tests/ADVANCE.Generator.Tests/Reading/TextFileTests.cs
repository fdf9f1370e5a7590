using System.Text;

namespace Advance.Tests.Reading;

/// <summary>What editors and systems do to a text file without asking its author.</summary>
public class TextFileTests
{
    const string Post = "---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\nOne.\n\nTwo.\n";

    public static TheoryData<string, string> Spellings =>
        new()
        {
            { "as it is", Post },
            { "with a byte order mark", "\uFEFF" + Post },
            { "with the line ends of Windows", Post.ReplaceLineEndings("\r\n") },
            { "with the line ends of the first Macintosh", Post.Replace('\n', '\r') },
            { "with both", "\uFEFF" + Post.ReplaceLineEndings("\r\n") },
            { "without a newline at the end", Post.TrimEnd() },
            { "with blank lines before the fence", "\n  \n\n" + Post },
            { "with spaces after the fences", Post.Replace("---\n", "--- \t\n", StringComparison.Ordinal) },
            { "without the opening fence", Post[4..] },
        };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_post_reads_the_same(string how, string text)
    {
        Assert.NotEmpty(how);
        using var site = TestSite.WithHost("").Write("input/news/launch.md", text).BuildClean();
        Assert.Equal("<title>Launch</title>\n<p>One.</p>\n<p>Two.</p>\nnewer: \nolder: \n", site.Read("news/launch/index.html"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_are_counted_as_editors_count_them(string newline)
    {
        using var site = TestSite
            .WithHost("")
            .Write(
                "input/news/launch.md",
                Post.Replace("Two.", "Form\ffeed \u2028 and \u0085, then [a link](nowhere.md).", StringComparison.Ordinal)
                    .Replace("\n", newline, StringComparison.Ordinal)
            );
        Assert.StartsWith("input/news/launch.md(8,", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_in_any_script_is_published_as_written()
    {
        using var site = TestSite
            .WithHost(
                "-- input/news/launch.md --\n---\ntitle: Ñandú 中文 😀\ndate: 2022-06-01\nsummary: हिन्दी\n---\n"
                    + "عربى – ελληνικά 😀\n"
            )
            .BuildClean();
        Assert.Contains("<p>عربى – ελληνικά 😀</p>", site.Read("news/launch/index.html"), StringComparison.Ordinal);
        Assert.Contains("<title>Ñandú 中文 😀</title>", site.Read("feed.rss"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_letter_that_is_not_in_UTF_8_is_found_in_its_line_whatever_ends_lines(string newline)
    {
        var text = Encoding.Latin1.GetBytes("---\ntitle: Caf\u00E9\n---\n".Replace("\n", newline, StringComparison.Ordinal));
        using var site = TestSite.WithHost("").Write("input/news/launch.md", text);
        Assert.StartsWith("input/news/launch.md(2,11): error ADV0002", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_an_underlined_heading_is_in_the_line_of_its_words()
    {
        using var site = TestSite.WithHost(
            "-- input/about.md --\n---\ntitle: About\nsummary: Us.\n---\nText.\n\nA <b>bold</b>\nheading with [a dead "
                + "link](nowhere.md)\n---\n"
        );
        Assert.Equal(
            ["input/about.md(7,3): warning ADV0003", "input/about.md(8,14): warning ADV0202"],
            site.Diagnostics().Split('\n').Select(line => string.Join(':', line.Split(':')[..2]))
        );
    }

    [Fact]
    public void A_file_in_UTF_16_is_one_mistake()
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/launch.md", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Post)).ToArray());
        Assert.Equal(
            "input/news/launch.md(1,1): error ADV0002: A letter here is not in UTF-8, so readers would see a wrong sign. Save "
                + "it again with the encoding UTF-8.",
            site.Diagnostics()
        );
    }
}
