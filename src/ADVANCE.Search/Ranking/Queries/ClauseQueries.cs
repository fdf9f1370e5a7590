using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// The Lucene queries of phrases, exclusions and fields. Several words of one clause are a phrase, quoted or not, as in
/// <c>-co-production</c>. Words of a clause mean themselves, but for a single word of the title, which may be unfinished
/// or mistyped as any other word. <c>clauses.js</c> is its twin.
/// </summary>
public sealed class ClauseQueries(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    /// <summary>Clauses that take part, and words of each; what follows them is not looked at. The same in <c>clauses.js</c>.</summary>
    public const int MaxClauses = 32, MaxClauseWords = 32;

    /// <summary>All of a typed text but its plain words.</summary>
    public TypedQuery Build(IEnumerable<QueryClause> clauses, bool exact)
    {
        List<Query> required = [], excluded = [];
        List<FieldFilter> filters = [];
        foreach (var (clause, tokens) in clauses.Select(c => (c, analysis.Tokens(c.Text))).Where(c => c.Item2.Count > 0).Take(MaxClauses))
        {
            if (clause.Field is not (null or QueryFields.Title)) filters.Add(Filter(clause, tokens));
            else if (clause.IsWithout) excluded.Add(AsTyped(clause, tokens));
            else required.Add(clause is { Field: QueryFields.Title, IsQuoted: false } && tokens.Count == 1 ? InTitle(clause, tokens[0], exact) : AsTyped(clause, tokens));
        }
        return new TypedQuery(null, required, excluded, filters);
    }

    static FieldFilter Filter(QueryClause clause, List<Token> tokens) => new(clause.Field!,
        [.. tokens.Take(MaxClauseWords).Select(t => t.Word)],
        clause.IsUnfinished && tokens.Count <= MaxClauseWords && tokens[^1].End == clause.Text.Length,
        clause.Field == QueryFields.Year ? YearRange.Parse(clause.Text) : null, clause.IsWithout);

    Query InTitle(QueryClause clause, Token token, bool exact)
    {
        var candidates = expansion.Expand(token.Word, clause.IsUnfinished && token.End == clause.Text.Length, correct: !exact);
        if (candidates.Count == 0) return Phrase(IndexFields.Title, [token], options.TitleBoost);
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0f);
        foreach (var candidate in candidates) best.Add(new TermQuery(new Term(IndexFields.Title, candidate.Stem)) { Boost = options.TitleBoost * candidate.Weight });
        return best;
    }

    Query AsTyped(QueryClause clause, List<Token> tokens)
    {
        var title = Phrase(IndexFields.Title, tokens, options.TitleBoost);
        return clause.Field is not null ? title : new BooleanQuery(disableCoord: true)
        {
            { title, Occur.SHOULD },
            { Phrase(IndexFields.Body, tokens, 1f), Occur.SHOULD },
        };
    }

    /// <summary>The words one after the other; where stop words were left out any word may stand. Lucene rewrites a phrase of one word to that word.</summary>
    static PhraseQuery Phrase(string field, List<Token> tokens, float boost)
    {
        var phrase = new PhraseQuery { Boost = boost };
        var position = 0;
        for (var i = 0; i < tokens.Count && i < MaxClauseWords; i++)
        {
            if (i > 0) position += tokens[i].Increment;
            phrase.Add(new Term(field, tokens[i].Word.Stem), position);
        }
        return phrase;
    }
}
