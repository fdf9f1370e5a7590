namespace Advance.Search.Ranking.Queries;

/// <summary>One thing that a query asks of a page beside its plain words.</summary>
/// <param name="Field">A name of <see cref="QueryFields"/>; null for title and body.</param>
/// <param name="Text">What is looked for, as typed, without the quotes around it; not blank.</param>
/// <param name="IsQuoted">The text stood in quotes.</param>
/// <param name="IsWithout">Pages that have it are left out.</param>
/// <param name="IsUnfinished">It ends where the typed text ends, so that more letters may come.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the typed text, its sign and field included.</param>
/// <param name="End">Offset behind its last, a closing quote included.</param>
public sealed record QueryClause(
    string? Field,
    string Text,
    bool IsQuoted,
    bool IsWithout,
    bool IsUnfinished,
    int Start,
    int End
);
