namespace Advance.Search.Ranking.Queries;

/// <summary>A typed text, read: its plain words, and what else it asks of a page.</summary>
/// <param name="Words">
/// The typed text with a space for every letter that belongs to a clause. So a word stands where it was typed, and the
/// last one is unfinished when nothing at all follows it.
/// </param>
/// <param name="Clauses">Phrases, exclusions and fields, as typed and in that order.</param>
public sealed record ParsedQuery(string Words, IReadOnlyList<QueryClause> Clauses);
