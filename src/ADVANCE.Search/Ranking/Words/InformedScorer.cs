using Lucene.Net.Search;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Scores an <see cref="InformationWeightedQuery"/>. Sums are computed in double precision and rounded once, as in
/// <c>scoring.js</c>.
/// </summary>
sealed class InformedScorer(Weight weight, InformedScorer.Part[] words, Scorer[] extras) : Scorer(weight)
{
    /// <summary>A word; its scorer is null if no document has it.</summary>
    /// <param name="Times">How often it occurs in the query.</param>
    internal readonly record struct Part(Scorer? Scorer, float Information, int Times)
    {
        /// <summary>
        /// The score for all occurrences. The product of a float and such a small number is exact in double precision.
        /// </summary>
        public double Share => Times * (double)Information;

        public bool IsAt(int document) => Scorer is not null && Scorer.DocID == document;
    }

    readonly double total = words.Sum(w => w.Share);
    int document = -1;

    public override int DocID => document;

    public override int Freq => words.Count(w => w.IsAt(document));

    /// <summary>The share of the query's information that the document has.</summary>
    public float Share => (float)(words.Where(w => w.IsAt(document)).Sum(w => w.Share) / total);

    /// <summary>The score of the words, times their share, without the extras.</summary>
    public float OfWords => (float)SumOfWords();

    public override float GetScore()
    {
        var score = SumOfWords();
        foreach (var extra in extras)
        {
            if (extra.DocID < document)
                extra.Advance(document);
            if (extra.DocID == document)
                score += extra.GetScore();
        }
        return (float)score;
    }

    double SumOfWords()
    {
        double score = 0;
        foreach (var word in words)
        {
            if (word.IsAt(document))
                score += word.Times * (double)word.Scorer!.GetScore();
        }
        return score * Share;
    }

    public override int NextDoc()
    {
        var next = NO_MORE_DOCS;
        foreach (var word in words)
        {
            if (word.Scorer is null)
                continue;
            if (word.Scorer.DocID == document)
                word.Scorer.NextDoc();
            next = Math.Min(next, word.Scorer.DocID);
        }
        return document = next;
    }

    public override int Advance(int target) => SlowAdvance(target);

    public override long GetCost() => words.Sum(w => w.Scorer?.GetCost() ?? 0);
}
