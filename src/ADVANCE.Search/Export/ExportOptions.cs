namespace Advance.Search.Export;

/// <summary>Sizes of the client's files. Small files cost a large site many files, large ones cost every query bytes.</summary>
public sealed record ExportOptions
{
    /// <summary>Bytes of postings in a term shard, before compression (half of that after it).</summary>
    public int ShardSize { get; init; } = 8 * 1024;

    /// <summary>Term shards that share a file of positions.</summary>
    public int ShardsPerPositionsFile { get; init; } = 4;

    /// <summary>Letters in a block of the dictionary, before front coding.</summary>
    public int WordBlockSize { get; init; } = 8 * 1024;

    /// <summary>
    /// Files of fragments that a site has at the most. Each document of the first ten is usually in another of them, so
    /// what a block weighs is paid ten times a query, and what it holds beyond its one result is waste: a block has as
    /// few documents as the number of files allows, and not under <see cref="MinDocumentsPerBlock"/>.
    /// </summary>
    public int MaxFragmentFiles { get; init; } = 1200;

    /// <summary>Documents of a block on a small site, where ten results then need fewer than ten requests.</summary>
    public int MinDocumentsPerBlock { get; init; } = 3;

    /// <summary>
    /// UTF-16 units of a block: what each document may show is its share of them. Small sites so show passages from
    /// anywhere in a text, very large ones its beginning.
    /// </summary>
    public int FragmentBlockSize { get; init; } = 4 * 1024;

    /// <summary>UTF-16 units of text that a document shows at the least, however large the site.</summary>
    public int MinFragmentText { get; init; } = 160;

    public static ExportOptions Default { get; } = new();
}
