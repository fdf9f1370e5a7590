using System.Globalization;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// Explanations in the format of Lucene's <c>TermQuery</c> and <c>PhraseQuery</c>, so that they can be read the same way.
/// </summary>
static class TermExplanation
{
    /// <summary><c>weight(title:substanc^2 in 5), result of:</c> followed by the similarity's explanation.</summary>
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
    /// <param name="frequency">How often it occurs in the document.</param>
    public static Explanation Frequency(string name, int frequency) =>
        new(frequency, string.Create(CultureInfo.InvariantCulture, $"{name}={frequency}"));
}
