using System.Text;
using Advance.Api;
using Advance.Content.Documents;
using Advance.Render;
using Advance.Render.Bodies;
using Advance.Twins;

namespace Advance.Tests.Generation;

/// <summary>Comments are for colleagues: they are in no page, feed, twin or index, whatever is around them.</summary>
public class HiddenCommentTests
{
    public static TheoryData<string> Bodies =>
        [
            "<!-- SECRET -->\n\nWords.",
            "Words.\n<!-- SECRET -->\nMore words.",
            "Words. <!-- SECRET --> More words.",
            "Words. <!-- ask\nSECRET --> More words.",
            "Words. <!-- ask -- SECRET --> More words.",
            "Words. <!--> SECRET <!-- SECRET -->".Replace("<!--> SECRET ", "<!--> ", StringComparison.Ordinal),
            "Words.\n\n<!-- SECRET\n\nmore SECRET\n-->\n\nWords.",
            "<div>\n<!-- SECRET -->\nWords.\n</div>",
            "<div>\n<!-- ask\nSECRET\n-->\nWords.\n</div>",
            "Words <span><!-- SECRET --></span>.",
            "- Words <!-- SECRET -->\n- <!-- SECRET -->",
            "> Words <!-- ask\n> SECRET -->",
            "> <!-- SECRET -->\n> Words.",
            "## Words <!-- SECRET -->\n\nWords.",
            "| Words <!-- SECRET --> | b |\n|---|---|\n| <!-- SECRET --> x | y |",
            "Words.[^1]\n\n[^1]: A note. <!-- SECRET -->",
            "Words.[^1]\n\n[^1]: A note.\n\n    <!-- SECRET -->",
            "Words\n:   A definition <!-- SECRET -->",
            "[Words <!-- SECRET -->](/about/)",
            "![Words <!-- SECRET -->](room.png)",
            "**Words <!-- SECRET -->**",
            "The NHS.\n\n*[NHS]: National <!-- SECRET --> Health Service",
        ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_comment_is_published_nowhere(string body)
    {
        using var site = TestSite.WithHost(
            $"-- input/about.md --\n---\ntitle: About\n---\n{body}\n-- input/news/a.md --\n---\ntitle: A title\ndate: "
                + $"2022-06-01\n---\n{body}\n"
        );
        var assembled = site.Assembled();
        site.Build();
        string[] files =
        [
            .. site.Files().Select(site.Read),
            .. new IGenerator[] { new ApiGenerator(), new TwinGenerator() }
                .SelectMany(generator => generator.Generate(assembled))
                .Select(file => Encoding.UTF8.GetString(file.Content().Span)),
            .. assembled.Entries.Select(entry => PlainText.Of(entry.Document.Body)),
            .. assembled.Entries.Select(entry => entry.Summary),
        ];
        Assert.All(files, text => Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal));
        Assert.Contains(files, text =>
            text.Contains(body.StartsWith("The NHS", StringComparison.Ordinal) ? "NHS" : "Words", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Words.\n\n<!-- SECRET\n\nand never closed")]
    [InlineData("Words. <!-- SECRET\n\nMore words. -->")]
    [InlineData("<div>Words. <!-- SECRET\nSECRET</div>")]
    [InlineData("- Words <!-- SECRET\n- More -->")]
    public void Nothing_is_published_while_a_comment_is_open(string body)
    {
        using var site = TestSite.WithHost($"-- input/about.md --\n---\ntitle: About\n---\n{body}");
        Assert.Contains(" error ADV0043: ", site.Diagnostics(), StringComparison.Ordinal);
        Assert.All(site.Assembled().Entries, entry =>
            Assert.DoesNotContain("SECRET", PlainText.Of(entry.Document.Body), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("# A heading.[^1]\n\n[^1]: A note.")]
    [InlineData(".NET is a framework.[^1]\n\n[^1]: A note.")]
    [InlineData("/about/ is a page.[^1]\n\n[^1]: A note.")]
    [InlineData("## Words\n\nSee [Words].\n")]
    [InlineData("Text. See [nothing]() and [words][a].\n\n[a]: <>\n")]
    public void A_body_keeps_its_first_character_in_the_twin(string body)
    {
        using var site = TestSite.WithHost($"-- input/about.md --\n---\ntitle: About\n---\n{body}");
        var twin = new TwinGenerator().Generate(site.Assembled()).Single(file => file.Path == "about/index.md");
        Assert.Contains($"# About\n\n{body[..4]}", Encoding.UTF8.GetString(twin.Content().Span), StringComparison.Ordinal);
    }
}
