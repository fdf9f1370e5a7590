using Advance.Search.Analysis;
using Advance.Search.Analysis.Languages;
using Advance.Search.Ranking.Queries;
using Advance.Search.Ranking.Words;
using Advance.Search.Synonyms;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// The Lucene query that a typed text means: of its plain words <see cref="WordClauses"/>, of the rest
/// <see cref="ClauseQueries"/>.
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
    /// <param name="exact">Words are as typed, not corrected.</param>
    public TypedQuery Build(string text, bool exact = false)
    {
        var parsed = QueryParser.Parse(text);
        var tokens = analysis.Tokens(parsed.Words);
        // Words that no page has find nothing; no words at all leave it to the rest.
        Query? ofWords = tokens.Count == 0 ? null : words.Build(tokens, parsed.Words, correct: !exact) ?? new BooleanQuery();
        return clauses.Build(parsed.Clauses, exact) with { Words = ofWords };
    }

    /// <summary>The plain words of a text that are looked for.</summary>
    /// <param name="tokens">Of the text.</param>
    /// <param name="text">As <see cref="ParsedQuery.Words"/> has it.</param>
    public IReadOnlyList<AskedWord> Asked(IReadOnlyList<Token> tokens, string text) => words.Asked(tokens, text);

    /// <summary>What each clause means alone; clauses without a word mean nothing and are left out.</summary>
    public IReadOnlyList<(QueryClause Clause, TypedQuery Query)> Clauses(string text) =>
        [
            .. QueryParser
                .Parse(text)
                .Clauses.Select(clause => (clause, clauses.Build([clause], exact: false)))
                .Where(clause => !clause.Item2.IsEmpty)
                .Take(ClauseQueries.MaxClauses),
        ];
}
