using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Two words in order, with at most one word between them, each written in any of several ways: a phrase of two <see
/// cref="SynonymQuery"/>. It is scored as Lucene scores a phrase: its frequency is the number of such pairs, and its inverse
/// document frequency is the sum of the two words'.
/// </summary>
public sealed class NeighboursQuery(string field, IReadOnlyList<string> first, IReadOnlyList<string> second) : Query
{
    /// <summary>How many positions later the second word may be.</summary>
    public const int Reach = 2;

    public string Field { get; } = field;

    public IReadOnlyList<string> First { get; } = first;

    public IReadOnlyList<string> Second { get; } = second;

    public override Weight CreateWeight(IndexSearcher searcher) => new NeighboursWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var term in First.Concat(Second))
            terms.Add(new Term(Field, term));
    }

    public override string ToString(string? field) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Field == field ? "" : Field + ":")}\"{string.Join('|', First)} {string.Join('|', Second)}\"~{Reach - 1}^{Boost}"
        );

    public override bool Equals(object? obj) => obj is NeighboursQuery other && other.ToString(null) == ToString(null);

    public override int GetHashCode() => ToString(null).GetHashCode(StringComparison.Ordinal);

    sealed class NeighboursWeight(NeighboursQuery query, IndexSearcher searcher) : Weight
    {
        readonly Similarity similarity = searcher.Similarity;
        readonly Similarity.SimWeight weight = searcher.Similarity.ComputeWeight(
            query.Boost,
            searcher.CollectionStatistics(query.Field),
            SynonymQuery.Statistics(searcher.IndexReader, query.Field, query.First),
            SynonymQuery.Statistics(searcher.IndexReader, query.Field, query.Second)
        );

        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var one = TermDocuments.Open(context, acceptDocs, query.Field, query.First);
            var other = TermDocuments.Open(context, acceptDocs, query.Field, query.Second);
            return one.Count == 0 || other.Count == 0
                ? null
                : new NeighboursScorer(
                    this,
                    new TermDocuments(one),
                    new TermDocuments(other),
                    similarity.GetSimScorer(weight, context)
                );
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) =>
            GetScorer(context, context.AtomicReader.LiveDocs) is NeighboursScorer scorer && scorer.Advance(doc) == doc
                ? TermExplanation.Of(query, doc, scorer.Explain())
                : new Explanation(0f, $"no {query}");
    }

    sealed class NeighboursScorer(Weight weight, TermDocuments one, TermDocuments other, Similarity.SimScorer similarity)
        : Scorer(weight)
    {
        int pairs;

        public override int DocID => one.Document;

        public override int Freq => pairs;

        public override float GetScore() => similarity.Score(one.Document, pairs);

        public override int NextDoc()
        {
            while (one.Next() is var document && document != NO_MORE_DOCS)
            {
                while (other.Document < document)
                    other.Next();
                if (other.Document != document)
                    continue;
                var before = one.Positions().ToHashSet();
                pairs = other
                    .Positions()
                    .Sum(position => Enumerable.Range(1, Reach).Count(step => before.Contains(position - step)));
                if (pairs > 0)
                    return document;
            }
            return NO_MORE_DOCS;
        }

        public override int Advance(int target) => SlowAdvance(target);

        public override long GetCost() => Math.Min(one.Cost, other.Cost);

        public Explanation Explain() => similarity.Explain(one.Document, TermExplanation.Frequency("phraseFreq", pairs));
    }
}
