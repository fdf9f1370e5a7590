using Advance.Search.Analysis;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Ranking.Queries;
using Advance.Search.Ranking.Words;
using Advance.Search.Synonyms;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// The Lucene query for a typed text: <see cref="WordClauses"/> for its plain words, <see cref="ClauseQueries"/> for the rest.
/// </summary>
public sealed class QueryBuilder(
    TextAnalysis analysis,
    WordExpansion expansion,
    RankingOptions options,
    SearchLanguage language,
    SynonymTable synonyms
)
{
    readonly WordClauses words = new(expansion, options, language, synonyms);
    readonly ClauseQueries clauses = new(analysis, expansion, options);

    /// <summary>The query of a text.</summary>
    /// <param name="exact">Takes words as typed, without corrections.</param>
    public TypedQuery Build(string text, bool exact = false)
    {
        var parsed = QueryParser.Parse(text);
        var tokens = analysis.Tokens(parsed.Words);
        // Words that no page has find nothing; if there are no words at all, the rest decides.
        Query? ofWords = tokens.Count == 0 ? null : words.Build(tokens, parsed.Words, correct: !exact) ?? new BooleanQuery();
        return clauses.Build(parsed.Clauses, exact) with { Words = ofWords };
    }

    /// <summary>The plain words of a text that are searched for.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="text">The text in <see cref="ParsedQuery.Words"/>.</param>
    public IReadOnlyList<SearchedWord> Asked(IReadOnlyList<Token> tokens, string text) => words.Asked(tokens, text);

    /// <summary>The meaning of each clause by itself; clauses without a word are dropped.</summary>
    public IReadOnlyList<(QueryClause Clause, TypedQuery Query)> Clauses(string text) =>
        [
            .. QueryParser
                .Parse(text)
                .Clauses.Select(clause => (clause, clauses.Build([clause], exact: false)))
                .Where(clause => !clause.Item2.IsEmpty)
                .Take(ClauseQueries.MaxClauses),
        ];
}
