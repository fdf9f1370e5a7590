using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Queries;
using Lucene.Net.Search;
using Lucene.Net.Util;

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
    readonly FieldFilters fields;
    readonly IndexSearcher searcher;

    public ReferenceSearch(SearchIndex index, RankingOptions? options = null)
    {
        this.index = index;
        options ??= RankingOptions.Default;
        searcher = new IndexSearcher(index.Reader) { Similarity = new CoordinatedBm25(options.K1, options.B) };
        fields = new FieldFilters(analysis);
        queries = new QueryBuilder(analysis, new WordExpansion(index, SurfaceWords.Read(index), options, stemmer), options);
    }

    /// <summary>The best documents first; of equal score, the newest first. A text that says nothing finds what the filter accepts, and nothing without a filter.</summary>
    /// <param name="exact">Words are as typed, not corrected.</param>
    public TopDocs Search(string text, int limit, SearchFilter? filter = null, bool exact = false)
    {
        var query = queries.Build(text, exact);
        if (filter is null && query.IsEmpty) return new TopDocs(0, [], float.NaN);
        var limits = query.Limits is { } must ? DocumentsOf(must) : null;
        var top = TopScoreDocCollector.Create(limit, docsScoredInOrder: false);
        searcher.Search(query.Scores, new FilteredCollector(top, Accepts));
        return top.GetTopDocs();

        bool Accepts(int number) => limits?.Get(number) != false
            && fields.Accept(query.Filters, index.Documents[number]) && filter?.Accepts(index.Documents[number]) != false;
    }

    FixedBitSet DocumentsOf(Query query)
    {
        var documents = new FixedBitSet(index.Reader.MaxDoc);
        foreach (var leaf in index.Reader.Leaves)
        {
            if (new QueryWrapperFilter(query).GetDocIdSet(leaf, acceptDocs: null)?.GetIterator() is { } found) documents.Or(found);
        }
        return documents;
    }

    public void Dispose()
    {
        analysis.Dispose();
        stemmer.Dispose();
    }
}
