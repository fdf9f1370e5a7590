namespace Advance.Search.Explaining;

/// <summary>A word of a query, and what it was taken for.</summary>
/// <param name="Typed">As typed: lower case, accents folded.</param>
/// <param name="Stem">The stem that the index holds for it.</param>
/// <param name="IsKnown">A page has it.</param>
/// <param name="StandIns">The words that stand for it, or beside it, the likeliest first.</param>
public sealed record QueryWord(string Typed, string Stem, bool IsKnown, IReadOnlyList<StandIn> StandIns)
{
    /// <summary>What a person should know of the word, as in <c>patways: no page has it; taken as pathways</c>; null if a page has it.</summary>
    public string? Note =>
        IsKnown ? null
        : StandIns.Count == 0 ? $"{Typed}: no page has it, nor a word like it"
        : $"{Typed}: no page has it; taken as {(StandIns[0].IsCompletion ? "the beginning of " : "")}{string.Join(", ", StandIns.Select(word => word.Text))}";

    /// <summary>True if the stem is one of those that this word is looked for by.</summary>
    public bool IsFoundBy(string stem) => (IsKnown && Stem == stem) || StandIns.Any(word => word.Stem == stem);
}

/// <summary>A word of the site that stands for one of a query.</summary>
/// <param name="Text">As most pages write it.</param>
/// <param name="Stem">The stem that the index holds for it.</param>
/// <param name="Weight">What it counts; a word that was typed counts 1.</param>
/// <param name="IsCompletion">What was typed is its beginning; else it is a correction.</param>
public readonly record struct StandIn(string Text, string Stem, float Weight, bool IsCompletion);
