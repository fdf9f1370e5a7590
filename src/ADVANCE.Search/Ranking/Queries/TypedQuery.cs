using Lucene.Net.Search;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// What Lucene is asked for a typed text. What ranks and what limits are two queries: a page's score is the sum of what
/// its words, phrases and title words score, whatever else is asked of it.
/// </summary>
/// <param name="Words">The query of the plain words; null when there are none.</param>
/// <param name="Required">Phrases and words of the title: every page found has them all, and they count.</param>
/// <param name="Excluded">No page found has any of them.</param>
/// <param name="Filters">What is asked of a page's type, topics, year and authors.</param>
public sealed record TypedQuery(
    Query? Words,
    IReadOnlyList<Query> Required,
    IReadOnlyList<Query> Excluded,
    IReadOnlyList<FieldFilter> Filters
)
{
    /// <summary>Nothing is asked.</summary>
    public bool IsEmpty => Words is null && Required.Count == 0 && Excluded.Count == 0 && Filters.Count == 0;

    /// <summary>It has words or phrases, by which pages are ranked.</summary>
    public bool Ranks => Words is not null || Required.Count > 0;

    /// <summary>What scores a page. Of nothing that ranks, every page, with score 0.</summary>
    public Query Scores
    {
        get
        {
            if (Required.Count == 0)
                return Words ?? new MatchAllDocsQuery { Boost = 0f };
            // All optional: Lucene then adds in double precision, in which no order of the parts rounds otherwise; a
            // conjunction adds single floats in the order of frequency.
            var sum = new BooleanQuery(disableCoord: true);
            if (Words is not null)
                sum.Add(Words, Occur.SHOULD);
            foreach (var query in Required)
                sum.Add(query, Occur.SHOULD);
            return sum;
        }
    }

    /// <summary>What a page must match beside <see cref="Scores"/>; null when that is all.</summary>
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
