using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Queries;

/// <summary>What a query asks of a page's type, topics, year or authors, as in <c>topic:groups</c>.</summary>
/// <param name="Field">A name of <see cref="QueryFields"/>, not the title.</param>
/// <param name="Words">The words that one value has, all of them, in any order.</param>
/// <param name="IsLastUnfinished">The last word may be the beginning of a value's word.</param>
/// <param name="Years">Of a year, instead of words.</param>
/// <param name="IsWithout">Pages that have it are left out.</param>
public sealed record FieldFilter(string Field, IReadOnlyList<Word> Words, bool IsLastUnfinished, YearRange? Years, bool IsWithout)
{
    /// <summary>A value with these words passes.</summary>
    public bool Accepts(IReadOnlyList<Word> value)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var word = Words[i];
            var begins = IsLastUnfinished && i == Words.Count - 1;
            if (
                !value.Any(other =>
                    other.Stem == word.Stem || (begins && other.Surface.StartsWith(word.Surface, StringComparison.Ordinal))
                )
            )
                return false;
        }
        return true;
    }
}
