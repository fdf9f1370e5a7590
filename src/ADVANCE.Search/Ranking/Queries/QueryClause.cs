namespace Advance.Search.Ranking.Queries;

/// <summary>A condition of a query in addition to its plain words.</summary>
/// <param name="Field">One of the names in <see cref="QueryFields"/>; null for title and body.</param>
/// <param name="Text">The text to search for, as typed, without its quotes; not blank.</param>
/// <param name="IsQuoted">Whether the text was in quotes.</param>
/// <param name="IsWithout">Whether pages that have it are excluded.</param>
/// <param name="IsUnfinished">Whether it ends where the typed text ends, so that more letters may follow.</param>
/// <param name="Start">The offset of its first UTF-16 code unit in the typed text, including minus sign and field.</param>
/// <param name="End">The offset after its last one, including a closing quote.</param>
public sealed record QueryClause(
    string? Field,
    string Text,
    bool IsQuoted,
    bool IsWithout,
    bool IsUnfinished,
    int Start,
    int End
);
