using Advance.Search.Analysis;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>Tells which words a query was understood as: the same expansion that the query is made of, with words for stems.</summary>
sealed class QueryWords(TextAnalysis analysis, WordExpansion expansion, SurfaceWords dictionary, RankingOptions options, Stemmer stemmer)
{
    ILookup<string, SurfaceWord>? byStem;

    public IReadOnlyList<QueryWord> Of(string text)
    {
        var tokens = analysis.Tokens(text);
        return [.. tokens.Take(options.MaxQueryWords).Select((token, i) => Of(token.Word, i == tokens.Count - 1 && token.End == text.Length))];
    }

    QueryWord Of(Word word, bool isUnfinished)
    {
        var candidates = expansion.Expand(word, isUnfinished);
        return new(word.Surface, word.Stem, candidates.Any(candidate => candidate.Stem == word.Stem),
            [.. candidates.Where(candidate => candidate.Stem != word.Stem).Select(candidate => StandInFor(word, candidate))]);
    }

    // Of a stem's words, one that begins as typed tells best why it is there; else the one that most pages have.
    StandIn StandInFor(Word word, Candidate candidate)
    {
        byStem ??= dictionary.All.ToLookup(known => stemmer.Stem(known.Text).Stem);
        var words = SurfaceWords.MostFrequent(byStem[candidate.Stem], int.MaxValue).Select(known => known.Text).ToArray();
        return words.FirstOrDefault(known => known.StartsWith(word.Surface, StringComparison.Ordinal)) is { } whole
            ? new StandIn(whole, candidate.Stem, candidate.Weight, IsCompletion: true)
            : new StandIn(words.OrderBy(known => EditDistance.Between(known, word.Surface, word.Surface.Length)).FirstOrDefault(candidate.Stem), candidate.Stem, candidate.Weight, IsCompletion: false);
    }
}
