using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// The Lucene query that a typed text means: one optional clause a word, each the best of the word's candidates, each
/// candidate the sum of its score in the title and in the body.
/// </summary>
public sealed class QueryBuilder(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    /// <summary>Of a text without words: every document, with no score.</summary>
    public Query Build(string text)
    {
        var tokens = analysis.Tokens(text);
        if (tokens.Count == 0) return new MatchAllDocsQuery { Boost = 0f };
        var query = new BooleanQuery();
        for (var i = 0; i < tokens.Count && i < options.MaxQueryWords; i++)
        {
            // Unfinished: nothing follows it, not even a space.
            var candidates = expansion.Expand(tokens[i].Word, unfinished: i == tokens.Count - 1 && tokens[i].End == text.Length, tokens[i].Compound?.Stem);
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
