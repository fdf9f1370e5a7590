using Advance.Search.Indexing;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>What Lucene answers to a query, with what it made of the words.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Words">What its words were taken for.</param>
/// <param name="Hits">Every page found, best first.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<QueryWord> Words, IReadOnlyList<RankedPage> Hits)
{
    public static SearchAnswer Of(ReferenceSearch search, SearchIndex index, string query, SearchFilter? filter = null)
    {
        var found = search.Search(query, Math.Max(1, index.Documents.Count), filter);
        return new(query, search.Words(query), [.. found.ScoreDocs.Select((hit, i) => new RankedPage(i + 1, hit.Doc, hit.Score, index.Documents[hit.Doc]))]);
    }

    /// <summary>What was corrected or completed, a line a word.</summary>
    public IEnumerable<string> Notes => Words.Select(word => word.Note).OfType<string>().Distinct();
}

/// <summary>A page at its place in an answer.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">By Lucene; comparable within one answer only.</param>
/// <param name="Document">The page.</param>
public sealed record RankedPage(int Rank, int Doc, float Score, SearchDocument Document);
