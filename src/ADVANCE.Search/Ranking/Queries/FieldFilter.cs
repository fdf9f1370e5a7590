using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Queries;

/// <summary>A condition on a page's type, topics, year or authors, such as <c>topic:groups</c>.</summary>
/// <param name="Field">One of the names in <see cref="QueryFields"/>, except the title.</param>
/// <param name="Words">The words that one value must contain, all of them, in any order.</param>
/// <param name="IsLastUnfinished">Whether the last word may be the beginning of a value's word.</param>
/// <param name="Years">For a year, instead of words.</param>
/// <param name="IsWithout">Whether pages that match are excluded.</param>
public sealed record FieldFilter(string Field, IReadOnlyList<Word> Words, bool IsLastUnfinished, YearRange? Years, bool IsWithout)
{
    /// <summary>Whether a value with these words matches.</summary>
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
