using Advance.Search.Indexing;
using Advance.Search.Ranking.Queries;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>A condition of a query in addition to plain words, and whether the page meets it.</summary>
/// <param name="Typed">For example <c>"partner abuse"</c>, <c>-digital</c>, <c>topic:trials</c>; several for one field, any of
/// which may match.</param>
/// <param name="Ranks">Whether it contributes to the score, like a word; otherwise it only excludes pages.</param>
/// <param name="IsMet">Whether the page matches it, or isn't excluded by it.</param>
/// <param name="Fields">The parts of the page that match: title, text.</param>
public sealed record ClauseMatch(string Typed, bool Ranks, bool IsMet, IReadOnlyList<string> Fields);

/// <summary>Runs each clause of a query separately in Lucene.</summary>
sealed class ClauseMatches(QueryBuilder queries, IndexSearcher searcher, FieldFilters fields, SearchIndex index)
{
    public IReadOnlyList<ClauseMatch> Of(string text, int doc)
    {
        var clauses = queries.Clauses(text);
        var wanted = clauses
            .Where(clause => clause.Query.Filters is [{ IsWithout: false }])
            .GroupBy(clause => clause.Clause.Field, StringComparer.Ordinal);
        return
        [
            .. clauses
                .Where(clause => clause.Query.Filters is not [{ IsWithout: false }])
                .Select(clause => Of(clause.Query, Typed(text, clause.Clause), doc)),
            .. wanted.Select(same =>
                Of(
                    new TypedQuery(null, [], [], [.. same.SelectMany(clause => clause.Query.Filters)]),
                    string.Join(' ', same.Select(clause => Typed(text, clause.Clause)).Distinct(StringComparer.Ordinal)),
                    doc
                )
            ),
        ];
    }

    ClauseMatch Of(TypedQuery query, string typed, int doc)
    {
        if (query.Filters.Count > 0)
            return new(typed, Ranks: false, fields.Accept(query.Filters, index.Documents[doc]), []);
        if (query.Excluded is [var excluded])
            return new(typed, Ranks: false, !searcher.Explain(excluded, doc).IsMatch, []);
        var explanation = searcher.Explain(query.Required[0], doc);
        return new(
            typed,
            Ranks: true,
            explanation.IsMatch,
            [
                .. TermScore
                    .AllIn(explanation)
                    .Select(term => TermScore.NameOf(term.Field))
                    .Distinct()
                    .OrderDescending(StringComparer.Ordinal),
            ]
        );
    }

    static string Typed(string text, QueryClause clause) => text[clause.Start..clause.End].Trim();
}
