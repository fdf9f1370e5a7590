namespace Advance.Search.Ranking;

/// <summary>A word of the site that replaces a query word, or counts in addition to it.</summary>
/// <param name="Text">The word as most pages write it; for a compound its stem; for synonyms the group's first text.</param>
/// <param name="Stem">Its term in the index.</param>
/// <param name="Weight">Its weight; a typed word has weight 1.</param>
/// <param name="Kind">The reason for it.</param>
public readonly record struct Replacement(string Text, string Stem, float Weight, StandInKind Kind);

public enum StandInKind
{
    /// <summary>The typed text is its beginning.</summary>
    Completion,

    /// <summary>No page has the typed word, and this is the nearest one.</summary>
    Correction,

    /// <summary>The typed word is a part of it, such as in co-production.</summary>
    Compound,

    /// <summary>A topic lists it as a synonym.</summary>
    Synonym,
}
