using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Several terms of one field, scored as if they had been indexed as one: frequencies are added up, and the document frequency
/// is that of the most frequent term. Lucene has had it since version 6 (<c>SynonymQuery</c>), but Lucene.Net doesn't. With one
/// term it is a <see cref="TermQuery"/>.
/// </summary>
public sealed class SynonymQuery(string field, IReadOnlyList<string> terms) : Query
{
    public string Field { get; } = field;

    public IReadOnlyList<string> Terms { get; } = terms;

    public override Weight CreateWeight(IndexSearcher searcher) => new SynonymWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var term in Terms)
            terms.Add(new Term(Field, term));
    }

    public override string ToString(string? field) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Field == field ? "" : Field + ":")}{(Terms.Count == 1 ? Terms[0] : $"({string.Join('|', Terms)})")}^{Boost}"
        );

    public override bool Equals(object? obj) => obj is SynonymQuery other && other.ToString(null) == ToString(null);

    public override int GetHashCode() => ToString(null).GetHashCode(StringComparison.Ordinal);

    /// <summary>The statistics that the similarity gets for terms that count as one.</summary>
    internal static TermStatistics Statistics(IndexReader reader, string field, IReadOnlyList<string> terms)
    {
        var frequency = terms.Max(term => reader.DocFreq(new Term(field, term)));
        return new TermStatistics(new BytesRef(string.Join('|', terms)), frequency, -1);
    }

    sealed class SynonymWeight(SynonymQuery query, IndexSearcher searcher) : Weight
    {
        readonly Similarity similarity = searcher.Similarity;
        readonly Similarity.SimWeight weight = searcher.Similarity.ComputeWeight(
            query.Boost,
            searcher.CollectionStatistics(query.Field),
            Statistics(searcher.IndexReader, query.Field, query.Terms)
        );

        public override Query Query => query;

        public override float GetValueForNormalization() => weight.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => weight.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var postings = TermDocuments.Open(context, acceptDocs, query.Field, query.Terms);
            return postings.Count == 0
                ? null
                : new SynonymScorer(this, new TermDocuments(postings), similarity.GetSimScorer(weight, context));
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) =>
            GetScorer(context, context.AtomicReader.LiveDocs) is SynonymScorer scorer && scorer.Advance(doc) == doc
                ? TermExplanation.Of(query, doc, scorer.Explain())
                : new Explanation(0f, $"no {query}");
    }

    sealed class SynonymScorer(Weight weight, TermDocuments documents, Similarity.SimScorer similarity) : Scorer(weight)
    {
        public override int DocID => documents.Document;

        public override int Freq => documents.Frequency;

        public override float GetScore() => similarity.Score(documents.Document, documents.Frequency);

        public override int NextDoc() => documents.Next();

        public override int Advance(int target) => SlowAdvance(target);

        public override long GetCost() => documents.Cost;

        public Explanation Explain() =>
            similarity.Explain(documents.Document, TermExplanation.Frequency("termFreq", documents.Frequency));
    }
}
