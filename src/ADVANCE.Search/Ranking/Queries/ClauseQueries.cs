using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// The Lucene queries of phrases, exclusions and fields. Several words of one clause are a phrase, quoted or not, as in
/// <c>-co-production</c>. Words of a clause mean themselves, but for the last one while it is typed, and for a single word
/// of the title, which may be mistyped as any other word. <c>clauses.js</c> is its twin.
/// </summary>
public sealed class ClauseQueries(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    /// <summary>
    /// Clauses that take part, and words of each; what follows them is not looked at. The same in <c>clauses.js</c>.
    /// </summary>
    public const int MaxClauses = 32,
        MaxClauseWords = 32;

    /// <summary>All of a typed text but its plain words.</summary>
    public TypedQuery Build(IEnumerable<QueryClause> clauses, bool exact)
    {
        List<Query> required = [],
            excluded = [];
        List<FieldFilter> filters = [];
        // What is said twice is said once.
        var distinct = clauses.DistinctBy(c => (c.Field, c.Text, c.IsQuoted, c.IsWithout, c.IsUnfinished));
        foreach (
            var (clause, tokens) in distinct
                .Select(c => (c, analysis.Tokens(c.Text)))
                .Where(c => c.Item2.Count > 0)
                .Take(MaxClauses)
        )
        {
            if (clause.Field is not (null or QueryFields.Title))
                filters.Add(Filter(clause, tokens));
            else
                (clause.IsWithout ? excluded : required).Add(BestOf(clause, tokens, exact));
        }
        return new TypedQuery(null, required, excluded, filters);
    }

    static FieldFilter Filter(QueryClause clause, List<Token> tokens) =>
        new(
            clause.Field!,
            [.. tokens.Take(MaxClauseWords).Select(t => t.Word)],
            clause.IsUnfinished && tokens.Count <= MaxClauseWords && tokens[^1].End == clause.Text.Length,
            clause.Field == QueryFields.Year ? YearRange.Parse(clause.Text) : null,
            clause.IsWithout
        );

    DisjunctionMaxQuery BestOf(QueryClause clause, List<Token> tokens, bool exact)
    {
        var isOpen =
            clause is { IsUnfinished: true, IsWithout: false }
            && tokens.Count <= MaxClauseWords
            && tokens[^1].End == clause.Text.Length;
        var mayBeWrong = clause is { Field: QueryFields.Title, IsQuoted: false, IsWithout: false } && tokens.Count == 1 && !exact;
        if (tokens.Count > MaxClauseWords)
            tokens = tokens[..MaxClauseWords];
        var candidates = isOpen || mayBeWrong ? expansion.Expand(tokens[^1].Word, isOpen, correct: mayBeWrong) : [];
        List<(string Stem, float Weight)> lasts =
        [
            .. candidates.SelectMany(c => c.Stems.Select(stem => (stem, c.Weight))).DistinctBy(last => last.stem),
        ];
        if (lasts.Count == 0)
            lasts.Add((tokens[^1].Word.Stem, 1f));
        var best = new DisjunctionMaxQuery(tieBreakerMultiplier: 0f);
        foreach (var last in lasts)
            best.Add(In(clause.Field, tokens, last));
        return best;
    }

    Query In(string? field, List<Token> tokens, (string Stem, float Weight) last)
    {
        var title = Phrase(IndexFields.Title, tokens, last.Stem, options.TitleBoost * last.Weight);
        return field is not null
            ? title
            : new BooleanQuery(disableCoord: true)
            {
                { title, Occur.SHOULD },
                { Phrase(IndexFields.Body, tokens, last.Stem, last.Weight), Occur.SHOULD },
            };
    }

    /// <summary>
    /// The words one after the other; where stop words were left out any word may stand. Lucene rewrites a phrase of one word to
    /// that word.
    /// </summary>
    static PhraseQuery Phrase(string field, List<Token> tokens, string lastStem, float boost)
    {
        var phrase = new PhraseQuery { Boost = boost };
        var position = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0)
                position += tokens[i].Increment;
            phrase.Add(new Term(field, i == tokens.Count - 1 ? lastStem : tokens[i].Word.Stem), position);
        }
        return phrase;
    }
}
