namespace Advance.Search.Ranking.Expansion;

/// <summary>
/// Every number that ranking depends on. The browser reads them from the start file, so they are defined only here.
/// <c>src/ADVANCE.Search/README.md</c> explains how they were chosen.
/// </summary>
public sealed record RankingOptions
{
    /// <summary>BM25's saturation of term frequency (Robertson and others, Okapi at TREC-3; Lucene's default).</summary>
    public float K1 { get; init; } = 1.2f;

    /// <summary>BM25's share of document length (Lucene's default).</summary>
    public float B { get; init; } = 0.75f;

    /// <summary>The weight of a title word in any of its forms; a word in the body has weight 1.</summary>
    public float TitleBoost { get; init; } = 2f;

    /// <summary>The additional weight if the title has the form that was typed.</summary>
    public float ExactTitleBoost { get; init; } = 1f;

    /// <summary>The additional weight of two adjacent query words that are also adjacent in the title.</summary>
    public float NeighbourBoost { get; init; } = 2f;

    /// <summary>
    /// The maximum number of words in a query for adjacent words to count: a longer one describes a subject and doesn't quote a
    /// title.
    /// </summary>
    public int MaxNeighbourWords { get; init; } = 4;

    /// <summary>
    /// The total weight of the completions of an unfinished last word, if it is a word itself, which has weight 1.
    /// </summary>
    public float PrefixWeight { get; init; } = 0.5f;

    /// <summary>The weight of a synonym; the word as typed has weight 1.</summary>
    public float SynonymWeight { get; init; } = 0.5f;

    /// <summary>The weight of a word that is one edit away from a word that no document has.</summary>
    public float OneEditWeight { get; init; } = 0.8f;

    /// <summary>The same for two edits.</summary>
    public float TwoEditsWeight { get; init; } = 0.6f;

    /// <summary>The minimum number of letters before an unfinished word is completed.</summary>
    public int MinPrefixLength { get; init; } = 3;

    /// <summary>The minimum number of letters before a word is corrected.</summary>
    public int MinTypoLength { get; init; } = 3;

    /// <summary>The minimum number of letters before two edits are allowed.</summary>
    public int MinTwoEditsLength { get; init; } = 5;

    /// <summary>The maximum number of completions of an unfinished word, the most frequent first.</summary>
    public int MaxCompletions { get; init; } = 8;

    /// <summary>The maximum number of corrections of a word, the most frequent first.</summary>
    public int MaxCorrections { get; init; } = 3;

    /// <summary>The maximum number of words of a query; the rest is ignored.</summary>
    public int MaxQueryWords { get; init; } = 256;

    public static RankingOptions Default { get; } = new();
}
