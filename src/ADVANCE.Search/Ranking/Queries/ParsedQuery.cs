namespace Advance.Search.Ranking.Queries;

/// <summary>A parsed query: its plain words, and its other conditions.</summary>
/// <param name="Words">
/// The typed text, with a space for every character that belongs to a clause. So words keep their positions, and the last one
/// is unfinished if nothing at all follows it.
/// </param>
/// <param name="Clauses">Phrases, exclusions and fields, as typed and in order.</param>
public sealed record ParsedQuery(string Words, IReadOnlyList<QueryClause> Clauses);
