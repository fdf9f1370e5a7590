namespace Advance.Search.Ranking.Queries;

/// <summary>The letters that mean something in a query. Sets of our own, for platforms do not agree on what a space is.</summary>
static class QuerySyntax
{
    public static bool IsSpace(char c) =>
        c
            is <= ' '
                or '\u0085'
                or '\u00A0'
                or '\u1680'
                or (>= '\u2000' and <= '\u200A')
                or '\u2028'
                or '\u2029'
                or '\u202F'
                or '\u205F'
                or '\u3000';

    /// <summary>Straight, English, German and French quotes, and the wide one; any of them closes any other.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    /// <summary>Hyphen and true minus.</summary>
    public static bool IsMinus(char c) => c is '-' or '\u2212';

    /// <summary>What other engines know and people may type before a word: it means nothing here, and harms nothing.</summary>
    public static bool IsIgnoredBefore(char c) => c is '(' or '+';

    /// <summary>
    /// Operators of other engines, which mean nothing here. Only in capitals: people write "and" and "not" too.
    /// </summary>
    public static bool IsIgnored(ReadOnlySpan<char> word) => word is "AND" or "OR" or "NOT";
}
