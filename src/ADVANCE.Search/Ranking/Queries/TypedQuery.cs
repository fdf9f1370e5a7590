using Lucene.Net.Search;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// The Lucene query for a typed text. Ranking and filtering are two queries: a page's score is the sum of its words, phrases
/// and title words, whatever the other conditions.
/// </summary>
/// <param name="Words">The query for the plain words; null if there are none.</param>
/// <param name="Required">Phrases and title words: every page found has them all, and they contribute to the score.</param>
/// <param name="Excluded">No page found has any of these.</param>
/// <param name="Filters">Conditions on a page's type, topics, year and authors.</param>
public sealed record TypedQuery(
    Query? Words,
    IReadOnlyList<Query> Required,
    IReadOnlyList<Query> Excluded,
    IReadOnlyList<FieldFilter> Filters
)
{
    /// <summary>Whether it contains no condition at all.</summary>
    public bool IsEmpty => Words is null && Required.Count == 0 && Excluded.Count == 0 && Filters.Count == 0;

    /// <summary>Whether it has words or phrases to rank pages by.</summary>
    public bool Ranks => Words is not null || Required.Count > 0;

    /// <summary>The query that scores pages. If there is nothing to rank by, every page has score 0.</summary>
    public Query Scores
    {
        get
        {
            if (Required.Count == 0)
                return Words ?? new MatchAllDocsQuery { Boost = 0f };
            // All optional: Lucene then adds in double precision, so the order of the parts doesn't affect rounding. A
            // conjunction adds single floats in the order of frequency.
            var sum = new BooleanQuery(disableCoord: true);
            if (Words is not null)
                sum.Add(Words, Occur.SHOULD);
            foreach (var query in Required)
                sum.Add(query, Occur.SHOULD);
            return sum;
        }
    }

    /// <summary>What a page must match in addition to <see cref="Scores"/>; null if nothing.</summary>
    public Query? Limits
    {
        get
        {
            if (Required.Count + Excluded.Count == 0)
                return null;
            var limits = new BooleanQuery(disableCoord: true);
            if (Required.Count == 0)
                limits.Add(new MatchAllDocsQuery(), Occur.MUST);
            foreach (var query in Required)
                limits.Add(query, Occur.MUST);
            foreach (var query in Excluded)
                limits.Add(query, Occur.MUST_NOT);
            return limits;
        }
    }
}
