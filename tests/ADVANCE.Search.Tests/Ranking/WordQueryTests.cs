using Advance.Search;
using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Words;
using Advance.Tests.Client;
using Advance.Tests.Corpus;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Ranking;

/// <summary>Our own queries that run in Lucene, compared with Lucene's own queries.</summary>
public sealed class WordQueryTests(PublishedCorpus corpus)
{
    [Fact]
    public void A_synonym_query_of_one_term_is_a_term_query()
    {
        foreach (var word in MadeCorpus.Vocabulary.Take(50))
        {
            var term = new Term(IndexFields.Exact, word);
            Assert.Equal(
                Hits(corpus.Published.Index, new TermQuery(term) { Boost = 1.7f }),
                Hits(corpus.Published.Index, new SynonymQuery(IndexFields.Exact, [word]) { Boost = 1.7f })
            );
        }
    }

    [Fact]
    public void Synonyms_score_as_if_they_had_been_one_word()
    {
        string[] texts = ["tea tea milk", "tea coffee milk", "tea", "milk and sugar", "tea coffee coffee sugar bread"];
        using var two = SearchIndex.Build(texts.Select((text, i) => Page($"/{i}/", text)));
        using var one = SearchIndex.Build(
            texts.Select((text, i) => Page($"/{i}/", text.Replace("coffee", "tea", StringComparison.Ordinal)))
        );
        Assert.Equal(
            Hits(one, new TermQuery(new Term(IndexFields.Exact, "tea"))),
            Hits(two, new SynonymQuery(IndexFields.Exact, ["tea", "coffee", "cocoa"]))
        );
    }

    [Theory]
    [InlineData("men", "substance", true)]
    [InlineData("substance", "use", true)]
    [InlineData("men", "use", true)]
    [InlineData("men", "services", false)]
    [InlineData("use", "substance", false)]
    [InlineData("men", "men", false)]
    [InlineData("men", "cocoa", false)]
    public void Neighbours_are_in_order_with_at_most_one_word_between_them_not_counting_stop_words(
        string first,
        string second,
        bool expected
    )
    {
        using var index = SearchIndex.Build([Page("/a/", "Men in the substance use services"), Page("/b/", "Tea")]);
        Assert.Equal(expected, Hits(index, new NeighboursQuery(IndexFields.Exact, [first], [second])).Count == 1);
    }

    [Fact]
    public void Adjacent_neighbours_score_as_a_phrase()
    {
        using var index = SearchIndex.Build([
            Page("/a/", "tea with milk, and tea with milk"),
            Page("/b/", "tea milk sugar"),
            Page("/c/", "milk for tea"),
            Page("/d/", "bread"),
        ]);
        var phrase = new PhraseQuery { Boost = 2f };
        phrase.Add(new Term(IndexFields.Exact, "tea"));
        phrase.Add(new Term(IndexFields.Exact, "milk"));
        Assert.Equal(Hits(index, phrase), Hits(index, new NeighboursQuery(IndexFields.Exact, ["tea"], ["milk"]) { Boost = 2f }));
    }

    [Fact]
    public void Words_in_all_documents_weigh_little_compared_with_a_rare_word()
    {
        using var index = SearchIndex.Build([
            .. Enumerable.Range(0, 9).Select(i => Page($"/{i}/", "tea milk")),
            Page("/rare/", "cocoa"),
        ]);
        Query[] words = [Word("tea"), Word("milk"), Word("cocoa")];
        Assert.Equal("/rare/", Hits(index, new InformationWeightedQuery(words, []))[0].Url);
        Assert.Equal("/0/", Hits(index, new InformationWeightedQuery(words[..2], []))[0].Url);
    }

    [Fact]
    public void An_explanation_has_the_score_and_its_parts()
    {
        using var index = SearchIndex.Build([Page("/a/", "tea with milk"), Page("/b/", "tea"), Page("/c/", "bread")]);
        var searcher = new IndexSearcher(index.Reader) { Similarity = new BM25Similarity() };
        var query = new InformationWeightedQuery(
            [Word("tea"), Word("milk")],
            [new NeighboursQuery(IndexFields.Exact, ["tea"], ["milk"])]
        );
        var best = searcher.Search(query, 1).ScoreDocs[0];
        var explanation = searcher.Explain(query, best.Doc);
        Assert.Equal(best.Score, explanation.Value);
        Assert.Equal(
            ["product of:", "weight(exact:\"tea milk\"~1^1 in 0), result of:"],
            explanation.GetDetails().Select(part => part.Description)
        );
        Assert.Equal(
            ["sum of:", "share of the query's information"],
            explanation.GetDetails()[0].GetDetails().Select(part => part.Description)
        );
        Assert.Equal(
            ["weight(exact:tea^1 in 0), result of:", "weight(exact:milk^1 in 0), result of:"],
            explanation.GetDetails()[0].GetDetails()[0].GetDetails().Select(part => part.Description)
        );
        Assert.Equal(explanation.Value, explanation.GetDetails().Sum(part => part.Value), 1e-5f);
        Assert.Equal(0f, searcher.Explain(query, 2).Value);
    }

    [Fact]
    public void Question_words_are_in_the_long_list_of_Lucene_but_not_in_its_short_list()
    {
        using var reader = IOUtils.GetDecodingReader(typeof(SnowballFilter), "english_stop.txt", System.Text.Encoding.UTF8);
        var expected = WordlistLoader
            .GetSnowballWordSet(reader, LuceneVersion.LUCENE_48)
            .Except(StopAnalyzer.ENGLISH_STOP_WORDS_SET)
            .Where(word => !word.Contains('\''));
        Assert.Equal(expected.Order(StringComparer.Ordinal), SearchLanguages.Default.QuestionWords.Order(StringComparer.Ordinal));
    }

    static SynonymQuery Word(string text) => new(IndexFields.Exact, [text]);

    static List<(string Url, float Score)> Hits(SearchIndex index, Query query) =>
        [
            .. new IndexSearcher(index.Reader) { Similarity = new BM25Similarity() }
                .Search(query, 100)
                .ScoreDocs.Select(hit => (index.Documents[hit.Doc].Url, hit.Score)),
        ];
}
