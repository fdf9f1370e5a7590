using Lucene.Net.Search.Similarities;

namespace Advance.Search.Ranking;

/// <summary>
/// Lucene's BM25, times the share of the query's words that a document has (<c>coord</c> of Lucene's vector space
/// model): a document with all words of a query comes before one with a single rare word many times.
/// </summary>
public sealed class CoordinatedBm25(float k1, float b) : BM25Similarity(k1, b)
{
    public override float Coord(int overlap, int maxOverlap) => overlap / (float)maxOverlap;
}
