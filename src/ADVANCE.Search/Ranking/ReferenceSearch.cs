using Advance.Search.Analysis;
using Advance.Search.Explaining;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Ranking.Queries;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Advance.Search.Ranking;

/// <summary>
/// The search by Lucene's own <see cref="IndexSearcher"/>: the browser's answers must equal it, hit for hit and bit for bit.
/// Not thread-safe.
/// </summary>
public sealed class ReferenceSearch : IDisposable
{
    readonly SearchIndex index;
    readonly TextAnalysis analysis;
    readonly Stemmer stemmer;
    readonly QueryBuilder queries;
    readonly FieldFilters fields;
    readonly QueryWords words;
    readonly ClauseMatches clauses;
    readonly IndexSearcher searcher;

    public ReferenceSearch(SearchIndex index, RankingOptions? options = null)
    {
        this.index = index;
        analysis = new TextAnalysis(index.Language);
        stemmer = new Stemmer(index.Language);
        options ??= RankingOptions.Default;
        searcher = new IndexSearcher(index.Reader) { Similarity = new BM25Similarity(options.K1, options.B) };
        fields = new FieldFilters(analysis);
        var expansion = new WordExpansion(index, WrittenWords.Read(index), options, stemmer);
        queries = new QueryBuilder(analysis, expansion, options, index.Language, index.Synonyms);
        Synonyms = new SynonymNames(index.Synonyms);
        words = new QueryWords(analysis, queries, stemmer, index, Synonyms);
        clauses = new ClauseMatches(queries, searcher, fields, index);
    }

    /// <summary>
    /// The best documents first; for equal scores the lower number. A text with nothing to rank by finds all documents that
    /// match it and the filter, newest first; an empty text finds nothing unless there is a filter.
    /// </summary>
    /// <param name="exact">Takes words as typed, without corrections.</param>
    public TopDocs Search(string text, int limit, SearchFilter? filter = null, bool exact = false)
    {
        var query = queries.Build(text, exact);
        if (filter is null && query.IsEmpty)
            return new TopDocs(0, [], float.NaN);
        var limits = query.Limits is { } must ? DocumentsOf(must) : null;
        if (!query.Ranks)
            return NewestFirst(limit, Accepts);
        var top = TopScoreDocCollector.Create(limit, docsScoredInOrder: false);
        searcher.Search(query.Scores, new FilteredCollector(top, Accepts));
        return top.GetTopDocs();

        bool Accepts(int number) =>
            limits?.Get(number) != false
            && fields.Accept(query.Filters, index.Documents[number])
            && filter?.Accepts(index.Documents[number]) != false;
    }

    TopDocs NewestFirst(int limit, Func<int, bool> accepts)
    {
        IEnumerable<int> numbers = DocumentOrder.NewestFirst(index.Documents) ?? Enumerable.Range(0, index.Documents.Count);
        int[] accepted = [.. numbers.Where(accepts)];
        return new TopDocs(accepted.Length, [.. accepted.Take(limit).Select(number => new ScoreDoc(number, 0f))], 0f);
    }

    /// <summary>
    /// Lucene's explanation of a document's score for a text, ignoring conditions that only exclude; for a document that
    /// doesn't match, why it has no score.
    /// </summary>
    public Explanation Explain(string text, int doc) => searcher.Explain(queries.Build(text).Scores, doc);

    internal SynonymNames Synonyms { get; }

    /// <summary>The Lucene query for a text.</summary>
    public TypedQuery Read(string text) => queries.Build(text);

    /// <summary>Whether a document matches each phrase, exclusion and field of a text.</summary>
    public IReadOnlyList<ClauseMatch> Clauses(string text, int doc) => clauses.Of(text, doc);

    /// <summary>How the words of a text are interpreted, in order; empty if it has no words.</summary>
    public IReadOnlyList<QueryWord> Words(string text) => words.Of(text);

    FixedBitSet DocumentsOf(Query query)
    {
        var documents = new FixedBitSet(index.Reader.MaxDoc);
        foreach (var leaf in index.Reader.Leaves)
        {
            if (new QueryWrapperFilter(query).GetDocIdSet(leaf, acceptDocs: null)?.GetIterator() is { } found)
                documents.Or(found);
        }
        return documents;
    }

    public void Dispose()
    {
        analysis.Dispose();
        stemmer.Dispose();
    }
}
