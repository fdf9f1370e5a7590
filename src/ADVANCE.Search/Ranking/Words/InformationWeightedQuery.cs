using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Matches any of several words. The sum of their scores is multiplied by the share of the query's information that a document
/// has. The information of a word is the inverse document frequency of everything that matches it: missing "what" or "there"
/// hardly matters, missing the subject does. Lucene's own <c>coord</c> treats all words as equal. Finally extras are added,
/// which match nothing by themselves.
/// </summary>
/// <param name="times">How often each word occurs in the query, which is how often it counts; once by default.</param>
public sealed class InformationWeightedQuery(
    IReadOnlyList<Query> words,
    IReadOnlyList<Query> extras,
    IReadOnlyList<int>? times = null
) : Query
{
    public IReadOnlyList<Query> Words { get; } = words;

    public IReadOnlyList<Query> Extras { get; } = extras;

    public IReadOnlyList<int> Times { get; } = times ?? [.. Enumerable.Repeat(1, words.Count)];

    public override Query Rewrite(IndexReader reader)
    {
        List<Query> newWords = [.. Words.Select(w => w.Rewrite(reader))],
            newExtras = [.. Extras.Select(e => e.Rewrite(reader))];
        return
            newWords.SequenceEqual(Words, ReferenceEqualityComparer.Instance)
            && newExtras.SequenceEqual(Extras, ReferenceEqualityComparer.Instance)
            ? this
            : new InformationWeightedQuery(newWords, newExtras, Times) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new InformedWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var query in Words.Concat(Extras))
            query.ExtractTerms(terms);
    }

    public override string ToString(string? field) =>
        string.Join(
            ' ',
            Words
                .Zip(Times, (word, times) =>
                    times == 1
                        ? word.ToString(field)
                        : string.Create(CultureInfo.InvariantCulture, $"{word.ToString(field)} x{times}")
                )
                .Concat(Extras.Select(q => q.ToString(field)))
        );

    public override bool Equals(object? obj) =>
        obj is InformationWeightedQuery other
        && other.Boost == Boost
        && other.Words.SequenceEqual(Words)
        && other.Times.SequenceEqual(Times)
        && other.Extras.SequenceEqual(Extras);

    public override int GetHashCode() => ToString(null).GetHashCode(StringComparison.Ordinal);

    sealed class InformedWeight : Weight
    {
        readonly InformationWeightedQuery query;
        readonly Weight[] words,
            extras;
        readonly float[] information;

        public InformedWeight(InformationWeightedQuery query, IndexSearcher searcher)
        {
            this.query = query;
            words = [.. query.Words.Select(w => w.CreateWeight(searcher))];
            extras = [.. query.Extras.Select(e => e.CreateWeight(searcher))];
            var frequencies = new Frequencies();
            information =
            [
                .. query.Words.Select(word => frequencies.Inverse(CountOf(searcher, word), searcher.IndexReader.MaxDoc)),
            ];
        }

        public override Query Query => query;

        public override float GetValueForNormalization() => 1f;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var weight in words.Concat(extras))
                weight.Normalize(norm, topLevelBoost * query.Boost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var parts = words
                .Select(
                    (weight, i) => new InformedScorer.Part(weight.GetScorer(context, acceptDocs), information[i], query.Times[i])
                )
                .ToArray();
            return Array.TrueForAll(parts, p => p.Scorer is null)
                ? null
                : new InformedScorer(this, parts, [.. extras.Select(e => e.GetScorer(context, acceptDocs)).OfType<Scorer>()]);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            if (GetScorer(context, context.AtomicReader.LiveDocs) is not InformedScorer scorer || scorer.Advance(doc) != doc)
                return new Explanation(0f, "no word matches");
            var product = new ComplexExplanation(true, scorer.OfWords, "product of:");
            product.AddDetail(SumOf(words, context, doc));
            if (words.Length > 1)
                product.AddDetail(new Explanation(scorer.Share, "share of the query's information"));
            var sum = new ComplexExplanation(true, scorer.GetScore(), "sum of:");
            sum.AddDetail(product);
            foreach (var extra in extras)
            {
                if (extra.Explain(context, doc) is { Value: > 0 } part)
                    sum.AddDetail(part);
            }
            return sum;
        }

        ComplexExplanation SumOf(IEnumerable<Weight> weights, AtomicReaderContext context, int doc)
        {
            Explanation[] parts =
            [
                .. weights
                    .Select((weight, i) => AllTimes(weight.Explain(context, doc), query.Times[i]))
                    .Where(part => part.Value > 0),
            ];
            var sum = new ComplexExplanation(true, (float)parts.Sum(part => (double)part.Value), "sum of:");
            foreach (var part in parts)
                sum.AddDetail(part);
            return sum;
        }

        static Explanation AllTimes(Explanation part, int times)
        {
            if (times == 1)
                return part;
            var product = new ComplexExplanation(true, times * part.Value, "product of:");
            product.AddDetail(part);
            product.AddDetail(new Explanation(times, "occurrences in the query"));
            return product;
        }

        static int CountOf(IndexSearcher searcher, Query word)
        {
            var counter = new TotalHitCountCollector();
            searcher.Search(word, counter);
            return counter.TotalHits;
        }
    }

    /// <summary>Exposes Lucene's formula in BM25, log(1 + (N - n + 0.5) / (n + 0.5)).</summary>
    sealed class Frequencies : BM25Similarity
    {
        public float Inverse(int documents, int all) => Idf(documents, all);
    }
}
