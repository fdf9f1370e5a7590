using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Queries;
using Lucene.Net.Search;

namespace Advance.Search.Explaining;

/// <summary>What a query asks of a page beside plain words, and whether the page has it.</summary>
/// <param name="Typed">As in <c>"partner abuse"</c>, <c>-digital</c>, <c>topic:trials</c>; of one field several, any of which is
/// enough.</param>
/// <param name="Ranks">It is looked for, as a word is, and counts; else it only leaves pages out.</param>
/// <param name="IsMet">The page has what is looked for, or is not left out.</param>
/// <param name="Fields">The parts of the page that have what is looked for: title, text.</param>
public sealed record ClauseMatch(string Typed, bool Ranks, bool IsMet, IReadOnlyList<string> Fields);

/// <summary>Puts each clause of a query to Lucene alone.</summary>
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
