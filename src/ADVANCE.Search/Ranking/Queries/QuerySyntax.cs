namespace Advance.Search.Ranking.Queries;

/// <summary>
/// The characters with a meaning in a query. We define our own sets, because platforms disagree about what a space is.
/// </summary>
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

    /// <summary>Straight, English, German and French quotes, and the full-width one; any of them closes any other.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    /// <summary>Hyphen and true minus.</summary>
    public static bool IsMinus(char c) => c is '-' or '\u2212';

    /// <summary>Prefixes that other search engines know and people may type before a word: they are ignored.</summary>
    public static bool IsIgnoredBefore(char c) => c is '(' or '+';

    /// <summary>
    /// Operators of other search engines, which are ignored. Only in capitals, because people also write "and" and "not".
    /// </summary>
    public static bool IsIgnored(ReadOnlySpan<char> word) => word is "AND" or "OR" or "NOT";
}
