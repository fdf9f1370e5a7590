using AngleSharp.Html.Parser;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>Excerpts show the passage that best matches the query, and contain no markup except the highlighting.</summary>
public sealed class ExcerptTests
{
    [Fact]
    public void Matching_words_are_highlighted_in_any_form() =>
        Assert.Equal(
            "The <mark>café</mark> at <mark>King’s</mark> was full.",
            Excerpt("The café at King’s was full.", "cafe king")
        );

    [Fact]
    public void Markup_in_a_text_is_shown_and_not_run() =>
        Assert.Equal(
            "&lt;script&gt;<mark>alert</mark>(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;",
            Excerpt("<script>alert('x')</script> & \"y\"", "alert")
        );

    [Fact]
    public void The_passage_with_most_different_words_of_the_query_is_shown()
    {
        var filler = string.Join(' ', Enumerable.Repeat("nothing to see here", 30));
        var excerpt = Excerpt($"alpha alpha alpha {filler} then alpha met beta {filler}", "alpha beta");
        Assert.StartsWith("… ", excerpt);
        Assert.Contains("then <mark>alpha</mark> met <mark>beta</mark>", excerpt);
        Assert.EndsWith(" …", excerpt);
        Assert.InRange(excerpt.Length, 150, 280);
    }

    [Fact]
    public void The_passage_with_the_words_closest_together_is_shown()
    {
        var filler = string.Join(' ', Enumerable.Repeat("nothing to see here", 30));
        Assert.Contains(
            "<mark>alpha</mark> <mark>beta</mark> at last",
            Excerpt($"alpha is far from here and so is beta {filler} alpha beta at last {filler}", "alpha beta")
        );
    }

    [Fact]
    public void An_excerpt_starts_at_a_sentence_if_one_starts_nearby()
    {
        var filler = string.Join(' ', Enumerable.Repeat("Nothing to see here.", 30));
        Assert.StartsWith(
            "… The whole of this sentence mentions <mark>alpha</mark>.",
            Excerpt($"{filler} The whole of this sentence mentions alpha. {filler}", "alpha")
        );
    }

    [Fact]
    public void A_heading_never_runs_into_what_follows() =>
        Assert.Equal("Before. · A <mark>heading</mark> · What follows.", Excerpt("Before.\nA heading\nWhat follows.", "heading"));

    [Fact]
    public void An_excerpt_ends_at_the_end_of_a_line_and_not_in_the_next_heading() =>
        Assert.Equal(
            "Interviews describe three groupings of <mark>pathways</mark> into abuse.",
            Excerpt("Interviews describe three groupings of pathways into abuse.\nWhat it is about\nMore of it.", "pathways")
        );

    [Fact]
    public void An_excerpt_never_cuts_words()
    {
        var text = string.Join(' ', Enumerable.Range(100, 300).Select(n => $"word{n}"));
        var words = Text(Excerpt(text, "word250")).Trim('…', ' ').Split(' ');
        Assert.All(words, word => Assert.Matches("^word[0-9]{3}$", word));
        Assert.Contains("word250", words);
    }

    [Fact]
    public void A_page_that_matched_only_by_title_shows_its_beginning() =>
        Assert.Equal("A quiet text.", Excerpt("A quiet text.", "findme", title: "findme"));

    [Fact]
    public void A_page_without_text_has_an_empty_excerpt() => Assert.Equal("", Excerpt("", "findme", title: "findme"));

    [Fact]
    public void A_word_that_is_longer_than_an_excerpt_is_cut() =>
        Assert.Equal(new string('x', 220) + " …", Excerpt(new string('x', 240), "findme", title: "findme"));

    static string Text(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;

    static string Excerpt(string text, string query, string title = "")
    {
        using var published = new PublishedSearch([Page("/x/", title, text)]);
        return published.Search(query).Hits.Single().Excerpt;
    }
}
