using System.Text;
using Advance.Parse;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Advance.Tests.Parsing;

/// <summary>Headings have the same ids as with Markdig's own extension, however many are identical.</summary>
public class HeadingIdTests
{
    static readonly MarkdownPipeline MarkdigAlone = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseAbbreviations()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseAutoLinks()
        .UseSmartyPants()
        .Build();

    static string[] Ids(MarkdownDocument body) =>
        [.. body.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!)];

    [Fact]
    public void Twenty_four_thousand_identical_headings_have_unique_ids_in_order()
    {
        var ids = Ids(MarkdownDialect.Parse(new StringBuilder().Insert(0, "## Same\n\n", 24_000).ToString()));
        Assert.Equal(["same", .. Enumerable.Range(1, 23_999).Select(number => $"same-{number}")], ids);
    }

    [Fact]
    public void A_heading_named_like_the_id_of_another_gets_the_next_free_one() =>
        Assert.Equal(
            ["a", "a-1", "a-2", "a-1-1", "a-3", "a-1-2"],
            Ids(MarkdownDialect.Parse("# a\n\n# a-1\n\n# a\n\n# a-1\n\n# a\n\n# a-1\n"))
        );

    [Theory]
    [InlineData("# a\n\n# a-1\n\n# a\n\n# a-1\n\n# a-2\n\n# a\n")]
    [InlineData("# a-1\n\n# a\n\n# a\n\n# a\n\n# a-1-1\n\n# a-1\n")]
    [InlineData("# A\n\n# a\n\n# ä\n\n# Ä\n\n# a b\n\n# a  b\n\n# a_b\n\n# a.b\n")]
    [InlineData("#\n\n##\n\n# !!!\n\n# section\n\n# section-1\n\n#\n")]
    [InlineData("# *a* `b` [c](/d) ![e](/f)\n\n# a b c e\n\n# <b>a</b>\n\n# &amp; &lt;\n")]
    [InlineData("Same\n====\n\nSame\n----\n\n# Same #\n\n- # Same\n\n> # Same\n\n# Same\n")]
    [InlineData("# a[^1]\n\n# a\n\n[^1]: note\n\n    # a\n\n# a\n")]
    [InlineData("# 研究\n\n# 研究\n\n# \U0001F600\n\n# \U0001F600 a\n\n# 1\n\n# -1\n\n# -\n\n# --\n")]
    public void Ids_are_the_same_as_in_Markdig(string text) =>
        Assert.Equal(Ids(Markdown.Parse(text, MarkdigAlone)), Ids(MarkdownDialect.Parse(text)));

    [Theory]
    [InlineData("## Speakers {#speakers}\n", "speakers")]
    [InlineData("## Speakers {#who .lead}\n", "speakers")]
    [InlineData("## Speakers {: .lead }\n", "speakers")]
    [InlineData("## {#alone}\n", "alone")]
    [InlineData("## A set {1, 2}\n", "a-set-1-2")]
    public void Attributes_of_other_tools_are_not_part_of_an_id(string text, string id) =>
        Assert.Equal([id], Ids(MarkdownDialect.Parse(text)));

    [Fact]
    public void Ids_of_one_text_do_not_depend_on_another()
    {
        MarkdownDialect.Parse("# Same\n\n# Same\n");
        Assert.Equal(["same"], Ids(MarkdownDialect.Parse("# Same\n")));
    }
}
