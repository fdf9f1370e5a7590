namespace Advance.Benchmarks.Search.Relevance;

/// <summary>The quality of a ranking. A query without a judged answer counts as 0, as in the search benchmark.</summary>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten, gain 2^grade - 1 (Järvelin and Kekäläinen 2002;
/// Burges and others 2005).</param>
/// <param name="ReciprocalRank">1 / the rank of the first answer within the depth; 0 without one.</param>
/// <param name="Empty">1 if nothing was found.</param>
readonly record struct RankMetrics(double Ndcg10, double ReciprocalRank, double Empty)
{
    public static RankMetrics Of(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades)
    {
        double gained = 0,
            reciprocal = 0;
        for (var i = 0; i < ranking.Count; i++)
        {
            var grade = grades.GetValueOrDefault(ranking[i]);
            if (grade <= 0)
                continue;
            if (i < 10)
                gained += Gain(grade, i);
            if (reciprocal == 0)
                reciprocal = 1.0 / (i + 1);
        }
        var ideal = grades.Values.Where(g => g > 0).OrderDescending().Take(10).Select(Gain).Sum();
        return new RankMetrics(ideal > 0 ? gained / ideal : 0, reciprocal, ranking.Count == 0 ? 1 : 0);
    }

    public static RankMetrics Mean(IReadOnlyList<RankMetrics> all) =>
        new(all.Average(m => m.Ndcg10), all.Average(m => m.ReciprocalRank), all.Average(m => m.Empty));

    static double Gain(int grade, int place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2);
}
