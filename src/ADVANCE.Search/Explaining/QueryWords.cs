using Advance.Search.Analysis;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>Tells which words a query was understood as: the same expansion that the query is made of, with words for stems.</summary>
sealed class QueryWords(TextAnalysis analysis, WordExpansion expansion, RankingOptions options, Stemmer stemmer)
{
    public IReadOnlyList<QueryWord> Of(string text)
    {
        var tokens = analysis.Tokens(text);
        return [.. tokens.Take(options.MaxQueryWords).Select((token, i) => Of(token.Word, i == tokens.Count - 1 && token.End == text.Length))];
    }

    QueryWord Of(Word word, bool isUnfinished)
    {
        var candidates = expansion.Expand(word, isUnfinished);
        return new(word.Surface, word.Stem, candidates.Any(candidate => candidate.Stems.Contains(word.Stem)),
            [.. candidates.SelectMany(candidate => candidate.Words.Where(text => text != word.Surface).Select(text => StandInFor(word, text, candidate.Weight)))]);
    }

    StandIn StandInFor(Word word, string text, float weight) =>
        new(text, stemmer.Stem(text).Stem, weight, IsCompletion: text.StartsWith(word.Surface, StringComparison.Ordinal));
}
