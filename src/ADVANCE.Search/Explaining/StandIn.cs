namespace Advance.Search.Explaining;

/// <summary>A word of the site that stands for one of a query, or counts beside it.</summary>
/// <param name="Text">As most pages write it; of a compound its stem; of synonyms the first of the group.</param>
/// <param name="Stem">The term that the index holds for it.</param>
/// <param name="Weight">What it counts; a word that was typed counts 1.</param>
/// <param name="Kind">Why it stands there.</param>
public readonly record struct StandIn(string Text, string Stem, float Weight, StandInKind Kind);

public enum StandInKind
{
    /// <summary>What was typed is its beginning.</summary>
    Completion,

    /// <summary>What was typed is on no page, and this is nearest.</summary>
    Correction,

    /// <summary>What was typed is a part of it, as in co-production.</summary>
    Compound,

    /// <summary>A topic says that it means the same.</summary>
    Synonym,
}
