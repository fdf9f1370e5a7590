namespace Advance.Search.Ranking;

/// <summary>
/// Every number that ranking depends on. The browser reads them from the start file, so they stand only here.
/// How they were chosen: <c>src/ADVANCE.Search/README.md</c>.
/// </summary>
public sealed record RankingOptions
{
    /// <summary>BM25's saturation of term frequency (Robertson and others, Okapi at TREC-3; Lucene's default).</summary>
    public float K1 { get; init; } = 1.2f;

    /// <summary>BM25's share of document length (Lucene's default).</summary>
    public float B { get; init; } = 0.75f;

    /// <summary>What a word in the title counts in any of its forms, a word in the body counting 1.</summary>
    public float TitleBoost { get; init; } = 2f;

    /// <summary>What it counts besides where the title has the form that was typed.</summary>
    public float ExactTitleBoost { get; init; } = 1f;

    /// <summary>What two neighbours of the query count besides that are neighbours in the title too.</summary>
    public float NeighbourBoost { get; init; } = 2f;

    /// <summary>
    /// Words that a query has at most for its neighbours to count: a longer one describes a subject and quotes no title.
    /// </summary>
    public int MaxNeighbourWords { get; init; } = 4;

    /// <summary>
    /// What the words count together that an unfinished last word may become, if it is a word itself, which counts 1.
    /// </summary>
    public float PrefixWeight { get; init; } = 0.5f;

    /// <summary>What a synonym counts, the word as typed counting 1.</summary>
    public float SynonymWeight { get; init; } = 0.5f;

    /// <summary>What a word counts that is one edit away from a word that no document has.</summary>
    public float OneEditWeight { get; init; } = 0.8f;

    /// <summary>The same for two edits.</summary>
    public float TwoEditsWeight { get; init; } = 0.6f;

    /// <summary>Letters that an unfinished word has at least before it is completed.</summary>
    public int MinPrefixLength { get; init; } = 3;

    /// <summary>Letters that a word has at least before it is corrected.</summary>
    public int MinTypoLength { get; init; } = 3;

    /// <summary>Letters that a word has at least before two edits are allowed.</summary>
    public int MinTwoEditsLength { get; init; } = 5;

    /// <summary>Completions of an unfinished word that take part, the most frequent first.</summary>
    public int MaxCompletions { get; init; } = 8;

    /// <summary>Corrections of a word that take part, the most frequent first.</summary>
    public int MaxCorrections { get; init; } = 3;

    /// <summary>Words of a query that take part; what follows them is not looked at.</summary>
    public int MaxQueryWords { get; init; } = 256;

    public static RankingOptions Default { get; } = new();
}
