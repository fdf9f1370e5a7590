namespace Advance.Search.Export;

/// <summary>Sizes of the client's files. Small files cost a large site many files, large ones cost every query bytes.</summary>
public sealed record ExportOptions
{
    /// <summary>Bytes of postings in a term shard, before compression (some 60 % of that after it).</summary>
    public int ShardSize { get; init; } = 7800;

    /// <summary>
    /// Separators of term shards that the start file has at the most; a site with more shards has pages of them.
    /// </summary>
    public int MaxSeparators { get; init; } = 640;

    /// <summary>Separators of a page at the least: some 250 bytes.</summary>
    public int SeparatorsPerPage { get; init; } = 64;

    /// <summary>Term shards that share a file of positions.</summary>
    public int ShardsPerPositionsFile { get; init; } = 16;

    /// <summary>Letters in a block of the dictionary at the least, before front coding.</summary>
    public int WordBlockSize { get; init; } = 8 * 1024;

    /// <summary>Blocks of the dictionary at the most, or not many more: the start file has a separator for each.</summary>
    public int MaxWordBlocks { get; init; } = 64;

    /// <summary>
    /// Files of fragments that a site has at the most while its blocks have fewer than <see cref="MaxDocumentsPerBlock"/>
    /// documents. On a large site most of the first ten results are in different blocks, so what a block weighs is paid
    /// some seven times a query, and what it holds beyond its results is waste: a block has as few documents as the
    /// number of files allows, and not under <see cref="MinDocumentsPerBlock"/>.
    /// </summary>
    public int MaxFragmentFiles { get; init; } = 1300;

    /// <summary>Documents of a block on the largest sites, which have many times more files of pages anyway.</summary>
    public int MaxDocumentsPerBlock { get; init; } = 8;

    /// <summary>Documents of a block on a small site, where ten results then need fewer than ten requests.</summary>
    public int MinDocumentsPerBlock { get; init; } = 2;

    /// <summary>
    /// UTF-16 units of a block: what each document may show is its share of them. Small sites so show passages from
    /// anywhere in a text, very large ones its beginning. Six blocks, what ten results take on a large site, are some 8 kB.
    /// </summary>
    public int FragmentBlockSize { get; init; } = 2560;

    /// <summary>The same for a site of at most <see cref="SmallSite"/> documents, whose other files are small.</summary>
    public int SmallSiteBlockSize { get; init; } = 4096;

    public int SmallSite { get; init; } = 200;

    /// <summary>UTF-16 units of text that a document shows at the least, however large the site.</summary>
    public int MinFragmentText { get; init; } = 160;

    /// <summary>Letters in a block of a dictionary of so many words, of some eight letters each.</summary>
    public int WordBlockSizeFor(int words) => Math.Max(WordBlockSize, 8 * words / MaxWordBlocks);

    public static ExportOptions Default { get; } = new();
}
