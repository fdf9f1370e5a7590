namespace Advance.Search.Analysis;

/// <summary>A word as it was written (lower case, accents folded) and the stem that the index holds for it.</summary>
public sealed record Word(string Surface, string Stem);
