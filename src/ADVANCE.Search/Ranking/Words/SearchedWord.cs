using Advance.Search.Analysis;
using Advance.Search.Ranking.Expansion;

namespace Advance.Search.Ranking.Words;

/// <summary>A plain word of a query that is searched for.</summary>
/// <param name="Token">Its first occurrence in the query.</param>
/// <param name="Candidates">What may replace it; none if no document has it or a similar word.</param>
/// <param name="Times">How often it occurs, which is how often it counts.</param>
public sealed record SearchedWord(Token Token, IReadOnlyList<Candidate> Candidates, int Times);
