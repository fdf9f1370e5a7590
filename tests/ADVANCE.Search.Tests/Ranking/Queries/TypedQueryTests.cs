using Advance.Search.Analysis;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Ranking.Queries;
using Advance.Tests.Client;
using Advance.Tests.Corpus;
using Lucene.Net.Search;

namespace Advance.Tests.Ranking.Queries;

/// <summary>A typed query finds what Lucene's own MUST, SHOULD and MUST_NOT find.</summary>
public sealed class TypedQueryTests(PublishedCorpus corpus) : IDisposable
{
    readonly TextAnalysis analysis = new();
    readonly Stemmer stemmer = new();

    [Fact]
    public void Two_queries_filter_like_one_BooleanQuery()
    {
        var index = corpus.Published.Index;
        using var search = corpus.NewReference();
        var builder = new QueryBuilder(
            analysis,
            new WordExpansion(index, WrittenWords.Read(index), RankingOptions.Default, stemmer),
            RankingOptions.Default,
            index.Language,
            index.Synonyms
        );
        var searcher = new IndexSearcher(index.Reader);
        var compared = 0;
        foreach (var text in TypedSyntax.Of(index.Documents, 400, seed: 47))
        {
            var typed = builder.Build(text);
            if (typed.Filters.Count > 0 || typed.IsEmpty)
                continue;
            var query = new BooleanQuery();
            if (typed.Words is { } words)
                query.Add(words, Occur.SHOULD);
            foreach (var required in typed.Required)
                query.Add(required, Occur.MUST);
            foreach (var excluded in typed.Excluded)
                query.Add(excluded, Occur.MUST_NOT);
            if (typed.Words is null && typed.Required.Count == 0)
                query.Add(new MatchAllDocsQuery(), Occur.SHOULD);
            var counter = new TotalHitCountCollector();
            searcher.Search(query, counter);
            Assert.True(counter.TotalHits == search.Search(text, 1).TotalHits, text);
            compared++;
        }
        Assert.True(compared > 150, $"Only {compared} queries were compared.");
    }

    public void Dispose()
    {
        analysis.Dispose();
        stemmer.Dispose();
    }
}
