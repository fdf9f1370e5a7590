namespace Advance.Search.Ranking;

/// <summary>A word of a query, and how it was interpreted.</summary>
/// <param name="Typed">The word as typed: in lower case, with accents folded.</param>
/// <param name="Stem">Its term in the index.</param>
/// <param name="IsKnown">Whether a page has it.</param>
/// <param name="StandIns">The words that replace it, or count in addition to it.</param>
public sealed record QueryWord(string Typed, string Stem, bool IsKnown, IReadOnlyList<Replacement> StandIns)
{
    /// <summary>Whether it is a question word, which says nothing about the subject and is ignored.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The terms of each candidate that is searched for.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> LookedFor { get; init; } = [];

    /// <summary>
    /// A note about the word, such as <c>patways: no page has it; treated as pathways</c>; null if a page has it.
    /// </summary>
    public string? Note =>
        IsKnown || IsLeftOut ? null
        : StandIns.Count == 0 ? $"{Typed}: no page has it or a similar word"
        : $"{Typed}: no page has it; treated as "
            + (StandIns[0].Kind == StandInKind.Completion ? "the beginning of " : "")
            + string.Join(", ", StandIns.Select(word => word.Text));

    /// <summary>Whether these are the terms of one of its candidates.</summary>
    internal bool IsFoundBy(IReadOnlyList<string> terms) =>
        LookedFor.Any(candidate => candidate.SequenceEqual(terms, StringComparer.Ordinal));
}
