using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// The search by Lucene's own <see cref="IndexSearcher"/>: what the browser's answers must equal, hit for hit and bit
/// for bit. Not for several threads.
/// </summary>
public sealed class ReferenceSearch : IDisposable
{
    readonly SearchIndex index;
    readonly TextAnalysis analysis;
    readonly Stemmer stemmer;
    readonly QueryBuilder queries;
    readonly IndexSearcher searcher;

    public ReferenceSearch(SearchIndex index, RankingOptions? options = null)
    {
        this.index = index;
        analysis = new TextAnalysis(index.Language);
        stemmer = new Stemmer(index.Language);
        options ??= RankingOptions.Default;
        searcher = new IndexSearcher(index.Reader) { Similarity = new CoordinatedBm25(options.K1, options.B) };
        queries = new QueryBuilder(analysis, new WordExpansion(index, SurfaceWords.Read(index), options, stemmer), options);
    }

    /// <summary>The best documents first; of equal score, the newest first. A text without words finds what the filter accepts, and nothing without a filter.</summary>
    public TopDocs Search(string text, int limit, SearchFilter? filter = null)
    {
        var query = queries.Build(text);
        if (filter is null && query is MatchAllDocsQuery) return new TopDocs(0, [], float.NaN);
        var top = TopScoreDocCollector.Create(limit, docsScoredInOrder: false);
        searcher.Search(query, filter is null ? top : new FilteredCollector(top, doc => filter.Accepts(index.Documents[doc])));
        return top.GetTopDocs();
    }

    public void Dispose()
    {
        analysis.Dispose();
        stemmer.Dispose();
    }
}
