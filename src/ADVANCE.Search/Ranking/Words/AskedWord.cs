using Advance.Search.Analysis;

namespace Advance.Search.Ranking.Words;

/// <summary>A plain word of a query that is looked for.</summary>
/// <param name="Token">Where it stands in the query first.</param>
/// <param name="Candidates">What stands for it; none if no document has it or a word like it.</param>
/// <param name="Times">How often it is said, which is how often it counts.</param>
public sealed record AskedWord(Token Token, IReadOnlyList<Candidate> Candidates, int Times);
