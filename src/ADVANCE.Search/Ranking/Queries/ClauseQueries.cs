using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Expansion;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// The Lucene queries for phrases, exclusions and fields. Several words in one clause are a phrase, whether quoted or not, such
/// as <c>-co-production</c>. A clause's words are taken literally, except for the last one while it is being typed, and a
/// single title word, which may be misspelt like any other word. <c>clauses.js</c> is its twin.
/// </summary>
public sealed class ClauseQueries(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    /// <summary>
    /// The maximum number of clauses, and of words in each; the rest is ignored. The same as in <c>clauses.js</c>.
    /// </summary>
    public const int MaxClauses = 32,
        MaxClauseWords = 32;

    /// <summary>Everything in a typed text except its plain words.</summary>
    public TypedQuery Build(IEnumerable<QueryClause> clauses, bool exact)
    {
        List<Query> required = [],
            excluded = [];
        List<FieldFilter> filters = [];
        // Duplicates count once.
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
    /// The words as a phrase; where stop words were dropped, any word may be. Lucene rewrites a phrase of one word to that
    /// word.
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
