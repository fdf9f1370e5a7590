using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Queries;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// The Lucene query that a typed text means. Of its plain words: one optional clause a word, each the best of the word's
/// candidates, each candidate the sum of its score in the title and in the body. Of the rest: <see cref="ClauseQueries"/>.
/// </summary>
public sealed class QueryBuilder(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    readonly ClauseQueries clauses = new(analysis, expansion, options);

    /// <summary>The query of a text.</summary>
    /// <param name="exact">Words are as typed, not corrected.</param>
    public TypedQuery Build(string text, bool exact = false)
    {
        var parsed = QueryParser.Parse(text);
        return clauses.Build(parsed.Clauses, exact) with { Words = OfWords(parsed.Words, exact) };
    }

    /// <summary>Null when there are no words.</summary>
    BooleanQuery? OfWords(string text, bool exact)
    {
        var tokens = analysis.Tokens(text);
        if (tokens.Count == 0) return null;
        var query = new BooleanQuery();
        for (var i = 0; i < tokens.Count && i < options.MaxQueryWords; i++)
        {
            // Unfinished: nothing follows it, not even a space.
            var candidates = expansion.Expand(tokens[i].Word, unfinished: i == tokens.Count - 1 && tokens[i].End == text.Length, correct: !exact);
            if (candidates.Count > 0) query.Add(BestOf(candidates), Occur.SHOULD);
        }
        return query;
    }

    Query BestOf(IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Count == 1) return InTitleAndBody(candidates[0]);
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0f);
        foreach (var candidate in candidates) best.Add(InTitleAndBody(candidate));
        return best;
    }

    BooleanQuery InTitleAndBody(Candidate candidate) => new(disableCoord: true)
    {
        { new TermQuery(new Term(IndexFields.Title, candidate.Stem)) { Boost = options.TitleBoost * candidate.Weight }, Occur.SHOULD },
        { new TermQuery(new Term(IndexFields.Body, candidate.Stem)) { Boost = candidate.Weight }, Occur.SHOULD },
    };
}
