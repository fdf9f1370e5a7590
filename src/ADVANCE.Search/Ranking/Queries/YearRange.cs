using System.Text.RegularExpressions;

namespace Advance.Search.Ranking.Queries;

/// <summary>A range of years, both included, as four digits each, so that they can be compared as text.</summary>
public readonly partial record struct YearRange(string From, string To)
{
    /// <summary>
    /// Parses <c>2022</c>, <c>2021..2022</c> (or with a dash), <c>2021..</c> and <c>..2021</c>. Fewer than four digits are the
    /// beginning of a year, so 202 means the 2020s, and a half-typed year excludes nothing. Null for anything else.
    /// </summary>
    public static YearRange? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        var (first, last) = (match.Groups["first"].Value, match.Groups["last"].Value);
        if (first.Length + last.Length == 0)
            return null;
        if (!match.Groups["to"].Success)
            last = first;
        var (from, to) = (first.PadRight(4, '0'), last.PadRight(4, '9'));
        return string.CompareOrdinal(from, to) <= 0 ? new YearRange(from, to) : new YearRange(to, from);
    }

    public bool Contains(string? year) =>
        year is not null && string.CompareOrdinal(From, year) <= 0 && string.CompareOrdinal(year, To) <= 0;

    [GeneratedRegex(
        @"^(?<first>[0-9]{0,4})(?<to>(\.{2,3}|\u2026|[-\u2013])(?<last>[0-9]{0,4}))?[.,;:!?)\]}]*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Pattern();
}
