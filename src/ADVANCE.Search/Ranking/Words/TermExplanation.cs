using System.Globalization;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Explanations in the form of Lucene's <c>TermQuery</c> and <c>PhraseQuery</c>, so that whoever reads those can read these.
/// </summary>
static class TermExplanation
{
    /// <summary><c>weight(title:substanc^2 in 5), result of:</c> and below it what the similarity tells.</summary>
    public static Explanation Of(Query query, int document, Explanation score)
    {
        var explanation = new ComplexExplanation(
            true,
            score.Value,
            string.Create(CultureInfo.InvariantCulture, $"weight({query} in {document}), result of:")
        );
        explanation.AddDetail(score);
        return explanation;
    }

    /// <param name="name"><c>termFreq</c> or <c>phraseFreq</c>.</param>
    /// <param name="frequency">How often it is in the document.</param>
    public static Explanation Frequency(string name, int frequency) =>
        new(frequency, string.Create(CultureInfo.InvariantCulture, $"{name}={frequency}"));
}
