namespace Advance.Search.Explaining;

/// <summary>A word of a query, and what it was taken for.</summary>
/// <param name="Typed">As typed: lower case, accents folded.</param>
/// <param name="Stem">The stem that the index holds for it.</param>
/// <param name="IsKnown">A page has it.</param>
/// <param name="StandIns">The words that stand for it, or beside it.</param>
public sealed record QueryWord(string Typed, string Stem, bool IsKnown, IReadOnlyList<StandIn> StandIns)
{
    /// <summary>It asks and says nothing of the subject, and is not looked for.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The terms of each candidate: what it is looked for by.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> LookedFor { get; init; } = [];

    /// <summary>
    /// What a person should know of the word, as in <c>patways: no page has it; taken as pathways</c>; null if a page has it.
    /// </summary>
    public string? Note =>
        IsKnown || IsLeftOut ? null
        : StandIns.Count == 0 ? $"{Typed}: no page has it, nor a word like it"
        : $"{Typed}: no page has it; taken as "
            + (StandIns[0].Kind == StandInKind.Completion ? "the beginning of " : "")
            + string.Join(", ", StandIns.Select(word => word.Text));

    /// <summary>True if these are the terms of one of its candidates.</summary>
    internal bool IsFoundBy(IReadOnlyList<string> terms) =>
        LookedFor.Any(candidate => candidate.SequenceEqual(terms, StringComparer.Ordinal));
}
