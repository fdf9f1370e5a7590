using Advance.Search;
using Advance.Search.Documents;
using Advance.Search.Explaining;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Synonyms;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Explaining;

/// <summary>The explanation of a page's rank: a sentence, and the parts of the score.</summary>
public sealed class RankExplanationTests
{
    static readonly SearchDocument[] Documents =
    [
        Page("/a/", "Co-production with men", "Groups of men by video. Partner abuse is named.", topics: ["Groups"]),
        Page("/b/", "Coproduction", "Abuse by a partner; women in groups.", "publication", "2021-02-03"),
        Page("/c/", "Partner abuse", "What role does it play?"),
        Page("/d/", "IPA", "A short name."),
        Page("/e/", "Weather", "Rain and wind."),
    ];

    [Theory]
    [InlineData("men groups ", "/a/", "matches 2 of 2 words: men (title, text), groups (text)")]
    [InlineData("men weather ", "/a/", "matches 1 of 2 words: men (title, text); it lacks weather")]
    [InlineData("what does partner mean ", "/c/", "matches 1 of 2 words: partner (title); it lacks mean")]
    [InlineData("ipa ", "/c/", "matches 1 of 1 word: ipa (title)")]
    [InlineData("partner abuse ", "/d/", "matches 2 of 2 words: partner (title), abuse (title)")]
    [InlineData("co-production ", "/b/", "matches 2 of 2 words: co (title), production (title)")]
    [InlineData("wea", "/e/", "matches 1 of 1 word: wea (title)")]
    [InlineData("wether ", "/e/", "matches 1 of 1 word: wether (title)")]
    [InlineData("xylophone ", "/e/", "doesn't match: it lacks xylophone")]
    [InlineData("\"partner abuse\" groups ", "/a/", "matches 1 of 1 word: groups (text); \"partner abuse\" (text)")]
    [InlineData(
        "\"partner abuse\" groups ",
        "/b/",
        "doesn't match, although it has 1 of 1 word: groups (text); it lacks \"partner abuse\""
    )]
    [InlineData("title:coproduction", "/c/", "doesn't match: it lacks title:coproduction")]
    [InlineData("groups -women", "/b/", "doesn't match, although it has 1 of 1 word: groups (text); it is left out by -women")]
    [InlineData(
        "groups type:news type:event ",
        "/b/",
        "doesn't match, although it has 1 of 1 word: groups (text); it is left out by type:news type:event"
    )]
    [InlineData("year:2021", "/b/", "matches: nothing in the query leaves it out")]
    [InlineData("-women", "/b/", "doesn't match: it is left out by -women")]
    [InlineData("the", "/b/", "matches, as every page does: the query has no words")]
    public void A_sentence_says_what_was_found_and_where_and_what_excludes_the_page(string query, string url, string sentence) =>
        Assert.Equal(sentence, Of(query, url).Sentence);

    [Theory]
    [InlineData("partner abuse ", "/c/", "neighbours 'partner abuse' in the title, as written: weight 2")]
    [InlineData("partner abuse ", "/c/", "word 'abuse' in the title, as written: rarity")]
    [InlineData("partner abuse ", "/d/", "as a synonym: Partner abuse, IPA, domestic abuse and 1 more, in the title: rarity")]
    [InlineData("co-production ", "/b/", "compound 'coproduct' in the title: weight 2")]
    [InlineData("men weather ", "/a/", "share of the query's information")]
    [InlineData("men weather ", "/a/", "(1 time;")]
    [InlineData("\"partner abuse\"", "/a/", "phrase 'partner abus' in the text: rarity")]
    [InlineData("wom", "/b/", "stem 'women' in the text")]
    [InlineData("co", "/a/", "stem 'co' in the title")]
    public void The_tree_names_every_part(string query, string url, string part) =>
        Assert.Contains(part, string.Join('\n', Of(query, url).Tree), StringComparison.Ordinal);

    [Theory]
    [InlineData("partner abuse ")]
    [InlineData("co-production men")]
    [InlineData("\"partner abuse\" groups")]
    [InlineData("what role -women")]
    public void The_value_of_an_explanation_is_the_score_of_the_page(string query)
    {
        using var index = Index();
        using var search = new ReferenceSearch(index);
        var answer = SearchAnswer.Of(search, index, query);
        Assert.NotEmpty(answer.Hits);
        for (var doc = 0; doc < Documents.Length; doc++)
        {
            var explanation = RankExplanation.Of(search, query, doc);
            var hit = answer.Hits.SingleOrDefault(hit => hit.Doc == doc);
            Assert.Equal(hit is not null, explanation.IsMatch);
            if (hit is not null)
                Assert.Equal(hit.Score, explanation.Lucene.Value, 1e-5f);
        }
    }

    [Fact]
    public void Notes_say_what_was_ignored_and_which_synonyms_were_added()
    {
        using var index = Index();
        using var search = new ReferenceSearch(index);
        Assert.Equal(
            [
                "Ignored, because they say nothing about the subject: what",
                "Also searched for, as synonyms: Partner abuse, IPA, domestic abuse and 1 more",
            ],
            SearchAnswer
                .Of(search, index, "what is domestic abuse ")
                .Notes.Where(note => !note.StartsWith("domestic", StringComparison.Ordinal))
        );
        Assert.Equal(["wether: no page has it; treated as weather"], SearchAnswer.Of(search, index, "wether ").Notes);
    }

    [Fact]
    public void The_D_of_ADVANCE_D_is_not_found_by_ADVANCE()
    {
        using var index = SearchIndex.Build([
            Page("/advance/", "ADVANCE"),
            Page("/digital/", "The digital version", "It was called ADVANCE-D."),
        ]);
        using var search = new ReferenceSearch(index);
        Assert.Equal("/digital/", SearchAnswer.Of(search, index, "ADVANCE-D ").Hits[0].Document.Url);
        var doc = index.Documents.ToList().FindIndex(document => document.Url == "/advance/");
        Assert.Equal(["d"], RankExplanation.Of(search, "ADVANCE-D ", doc).Lacking);
    }

    static RankExplanation Of(string query, string url)
    {
        using var index = Index();
        using var search = new ReferenceSearch(index);
        return RankExplanation.Of(search, query, index.Documents.ToList().FindIndex(document => document.Url == url));
    }

    static SearchIndex Index() =>
        SearchIndex.Build(Documents, [new SynonymGroup(["Partner abuse", "IPA", "domestic abuse", "partner violence"])]);
}
