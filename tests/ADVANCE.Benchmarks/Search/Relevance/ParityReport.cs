using System.Globalization;
using Advance.Search.Indexing;
using Lucene.Net.Search;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>How well the browser's results match Lucene's.</summary>
sealed record ParityReport(string Collection, int Queries, int SameRankings, int Scores, int SameScores)
{
    public bool IsComplete => SameRankings == Queries && SameScores == Scores;

    public static ParityReport Of(
        string collection,
        SearchIndex index,
        IReadOnlyList<TopDocs> expected,
        IReadOnlyList<IReadOnlyList<(string Url, double Score)>> actual
    )
    {
        int rankings = 0,
            scores = 0,
            same = 0;
        for (var i = 0; i < expected.Count; i++)
        {
            var hits = expected[i].ScoreDocs.Select(d => (index.Documents[d.Doc].Url, Score: d.Score)).ToList();
            if (hits.Select(h => h.Url).SequenceEqual(actual[i].Select(h => h.Url), StringComparer.Ordinal))
                rankings++;
            scores += Math.Max(hits.Count, actual[i].Count);
            same += hits.Zip(actual[i])
                .Count(pair =>
                    pair.First.Url == pair.Second.Url
                    && BitConverter.DoubleToInt64Bits(pair.First.Score) == BitConverter.DoubleToInt64Bits(pair.Second.Score)
                );
        }
        return new ParityReport(collection, expected.Count, rankings, scores, same);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Collection}: {SameRankings} of {Queries} queries rank as in Lucene; {SameScores} of {Scores} scores are equal "
                + $"to the bit."
        );
}
