using Advance.Content;
using Advance.Content.Documents;

namespace Advance.Tests.Parsing;

/// <summary>
/// If the author left out the summary, it is the beginning of the text, cut at a sentence near 300 characters.
/// </summary>
public class ExcerptTests
{
    static readonly string Sentence =
        "The team asked men in treatment, and their partners, what had helped them most in the first year.";

    [Fact]
    public void A_short_text_is_not_cut() => Assert.Equal(Sentence, Excerpt.Of(Sentence));

    [Fact]
    public void A_long_text_is_cut_after_the_last_sentence_that_fits() =>
        Assert.Equal($"{Sentence} {Sentence} {Sentence}", Excerpt.Of(string.Join(' ', Enumerable.Repeat(Sentence, 20))));

    [Theory]
    [InlineData("et al. (2022)")]
    [InlineData("Dr. Smith")]
    [InlineData("G. Gilchrist")]
    [InlineData("e.g. Partners")]
    [InlineData("0.5 and Fig. 2")]
    public void An_abbreviation_does_not_end_a_sentence(string abbreviation)
    {
        var text = $"{new string('a', 90)} {new string('b', 90)} {abbreviation} {new string('c', 90)}. {new string('D', 200)}.";
        Assert.Equal(text[..(text.IndexOf('D', 190))].TrimEnd(), Excerpt.Of(text)[..^1].TrimEnd('.') + ".");
    }

    [Fact]
    public void A_long_sentence_is_cut_at_a_word()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("participants, ", 100)));
        Assert.InRange(excerpt.Length, 250, 300);
        Assert.EndsWith("participants…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_without_spaces_between_them_are_cut_too() =>
        Assert.InRange(Excerpt.Of(string.Concat(Enumerable.Repeat("研究は続いている。", 100))).Length, 200, 300);

    [Fact]
    public void A_text_without_spaces_is_cut_between_letters()
    {
        var excerpt = Excerpt.Of(string.Concat(Enumerable.Repeat("👩‍🔬", 400)));
        Assert.True(excerpt.Length <= 301);
        Assert.EndsWith("👩‍🔬…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_long_abstract_is_not_a_summary_and_a_written_summary_is_never_cut()
    {
        using var site = TestSite.WithHost(
            $"""
            -- input/news/a.md --
            ---
            title: A title
            date: 2022-06-01
            ---
            ![A room](room.txt)

            {string.Join(' ', Enumerable.Repeat(Sentence, 30))}
            -- input/news/b.md --
            ---
            title: A title
            date: 2022-06-01
            summary: {string.Join(' ', Enumerable.Repeat(Sentence, 30))}
            ---
            Text.
            """
        );
        var items = site.Assembled().Entries.OfType<Item>().ToDictionary(item => item.Name);
        Assert.True(items["a"].Summary.Length <= 300);
        Assert.False(items["a"].HasSummary);
        Assert.Equal(30 * (Sentence.Length + 1) - 1, items["b"].Summary.Length);
    }
}
