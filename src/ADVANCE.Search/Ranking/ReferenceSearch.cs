using Advance.Search.Analysis;
using Advance.Search.Explaining;
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
    readonly TextAnalysis analysis = new();
    readonly Stemmer stemmer = new();
    readonly QueryBuilder queries;
    readonly QueryWords words;
    readonly IndexSearcher searcher;

    public ReferenceSearch(SearchIndex index, RankingOptions? options = null)
    {
        this.index = index;
        options ??= RankingOptions.Default;
        searcher = new IndexSearcher(index.Reader) { Similarity = new CoordinatedBm25(options.K1, options.B) };
        var dictionary = SurfaceWords.Read(index);
        var expansion = new WordExpansion(index, dictionary, options, stemmer);
        queries = new QueryBuilder(analysis, expansion, options);
        words = new QueryWords(analysis, expansion, dictionary, options, stemmer);
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

    /// <summary>Lucene's account of a document's score for a text; of one that does not match, why it has none.</summary>
    public Explanation Explain(string text, int doc) => searcher.Explain(queries.Build(text), doc);

    /// <summary>The words that a text is understood as, in its order; none if it has no words.</summary>
    public IReadOnlyList<QueryWord> Words(string text) => words.Of(text);

    public void Dispose()
    {
        analysis.Dispose();
        stemmer.Dispose();
    }
}
