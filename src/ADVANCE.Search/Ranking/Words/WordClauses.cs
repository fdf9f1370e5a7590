using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Synonyms;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Words;

/// <summary>
/// The Lucene query for plain words. A word scores as its best candidate. A candidate scores the sum of its stems in the title
/// and in the body, and of its words as written in the title. In short queries, adjacent words that are also adjacent in the
/// title score more. <c>scoring.js</c> is its twin.
/// </summary>
public sealed class WordClauses(WordExpansion expansion, RankingOptions options, SearchLanguage language, SynonymTable synonyms)
{
    /// <summary>
    /// The maximum number of words in a query that is corrected: longer ones were pasted, not typed. The same as in
    /// <c>search.js</c>.
    /// </summary>
    const int MaxCorrectedWords = 32;

    /// <summary>The query, or null if no document can match.</summary>
    /// <param name="text">The text of the tokens: nothing follows an unfinished word, not even a space.</param>
    /// <param name="correct">Whether other words may replace one that no document has.</param>
    public Query? Build(IReadOnlyList<Token> tokens, string text, bool correct = true)
    {
        var words = Asked(tokens, text, correct).Where(word => word.Candidates.Count > 0).ToList();
        return words.Count == 0
            ? null
            : new InformationWeightedQuery(
                [.. words.Select(word => BestOf(word.Candidates))],
                [.. Neighbours([.. words.Select(word => word.Candidates)])],
                [.. words.Select(word => word.Times)]
            );
    }

    /// <summary>
    /// The words to search for, in the order of their first occurrence: a repeated word counts twice, but is searched for once.
    /// </summary>
    public IReadOnlyList<SearchedWord> Asked(IReadOnlyList<Token> tokens, string text, bool correct = true)
    {
        List<Token> asked = [.. QuestionWords.LeaveOut(tokens, text, language.QuestionWords).Take(options.MaxQueryWords)];
        var entries = synonyms.Match(asked.Select(token => token.Word.Stem));
        correct &= asked.Count <= MaxCorrectedWords;
        return
        [
            .. asked
                .Select(
                    (token, i) =>
                        (
                            Token: token,
                            IsUnfinished: token.End == text.Length,
                            Others: Others(token, asked, entries.Where(entry => entry.Covers(i))).ToList()
                        )
                )
                .GroupBy(
                    word =>
                        string.Join(
                            ' ',
                            [
                                word.Token.Word.Surface,
                                word.IsUnfinished ? "*" : "",
                                .. word.Others.Select(other => other.Stems[0]),
                            ]
                        ),
                    StringComparer.Ordinal
                )
                .Select(same => (Word: same.First(), Times: same.Count()))
                .Select(said => new SearchedWord(
                    said.Word.Token,
                    expansion.Expand(said.Word.Token.Word, said.Word.IsUnfinished, correct, said.Word.Others),
                    said.Times
                )),
        ];
    }

    /// <summary>What to search for in addition to the word: the compound that it is a part of, and its synonyms.</summary>
    IEnumerable<Candidate> Others(Token token, List<Token> asked, IEnumerable<SynonymMatch> entries)
    {
        // "advanced", which is a form of "advance", isn't a replacement for the D of ADVANCE-D.
        if (token.Compound?.Stem is { } whole && asked.TrueForAll(other => other.Word.Stem != whole))
            yield return new Candidate([whole], [], 1f);
        foreach (var entry in entries)
            yield return new Candidate([entry.Term], [], options.SynonymWeight);
    }

    IEnumerable<Query> Neighbours(List<IReadOnlyList<Candidate>> words)
    {
        if (words.Count > options.MaxNeighbourWords)
            yield break;
        foreach (var (first, second) in words.Zip(words.Skip(1)))
        {
            var (one, other) = (Written(first), Written(second));
            if (one.Count > 0 && other.Count > 0)
                yield return new NeighboursQuery(IndexFields.Exact, one, other) { Boost = options.NeighbourBoost };
        }
    }

    Query BestOf(IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 1)
            return InAllFields(candidates[0]);
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0f);
        foreach (var candidate in candidates)
            best.Add(InAllFields(candidate));
        return best;
    }

    BooleanQuery InAllFields(Candidate candidate)
    {
        var sum = new BooleanQuery(disableCoord: true)
        {
            {
                new SynonymQuery(IndexFields.Title, candidate.Stems) { Boost = options.TitleBoost * candidate.Weight },
                Occur.SHOULD
            },
            {
                new SynonymQuery(IndexFields.Body, candidate.Stems) { Boost = candidate.Weight },
                Occur.SHOULD
            },
        };
        if (candidate.Words.Count > 0)
            sum.Add(
                new SynonymQuery(IndexFields.Exact, candidate.Words) { Boost = options.ExactTitleBoost * candidate.Weight },
                Occur.SHOULD
            );
        return sum;
    }

    static List<string> Written(IReadOnlyList<Candidate> candidates) =>
        [.. candidates.SelectMany(c => c.Words).Distinct(StringComparer.Ordinal)];
}
