namespace Advance.Search.Export.Parts;

/// <summary>
/// The sizes of the client's files. With small files, a large site has many; with large files, every query loads more.
/// </summary>
public sealed record ExportOptions
{
    /// <summary>The bytes of postings in a term shard, before compression (some 60 % of that afterwards).</summary>
    public int ShardSize { get; init; } = 7800;

    /// <summary>
    /// The maximum number of term shard separators in the start file; a site with more shards has pages of them.
    /// </summary>
    public int MaxSeparators { get; init; } = 640;

    /// <summary>The minimum number of separators on a page: some 250 bytes.</summary>
    public int SeparatorsPerPage { get; init; } = 64;

    /// <summary>The number of term shards that share a positions file.</summary>
    public int ShardsPerPositionsFile { get; init; } = 16;

    /// <summary>The minimum number of letters in a dictionary block, before front coding.</summary>
    public int WordBlockSize { get; init; } = 8 * 1024;

    /// <summary>The approximate maximum number of dictionary blocks: the start file has a separator for each.</summary>
    public int MaxWordBlocks { get; init; } = 64;

    /// <summary>
    /// The maximum number of fragment files on a site, as long as its blocks have fewer than <see cref="MaxDocumentsPerBlock"/>
    /// documents. On a large site most of the first ten results are in different blocks, so a query loads some seven blocks,
    /// and everything in them except the results is waste. So a block has as few documents as the number of files allows, but
    /// at least <see cref="MinDocumentsPerBlock"/>.
    /// </summary>
    public int MaxFragmentFiles { get; init; } = 1300;

    /// <summary>The number of documents per block on the largest sites, which have many times more page files anyway.</summary>
    public int MaxDocumentsPerBlock { get; init; } = 8;

    /// <summary>
    /// The number of documents per block on a small site, where ten results then need fewer than ten requests.
    /// </summary>
    public int MinDocumentsPerBlock { get; init; } = 2;

    /// <summary>
    /// The number of UTF-16 code units per block, of which each document gets its share. So small sites show passages from
    /// anywhere in a text, and very large ones only from its beginning. Six blocks, which ten results need on a large site, are
    /// some 8 kB.
    /// </summary>
    public int FragmentBlockSize { get; init; } = 2560;

    /// <summary>The same for a site with at most <see cref="SmallSite"/> documents, whose other files are small.</summary>
    public int SmallSiteBlockSize { get; init; } = 4096;

    public int SmallSite { get; init; } = 200;

    /// <summary>The minimum number of UTF-16 code units of text per document, however large the site.</summary>
    public int MinFragmentText { get; init; } = 160;

    /// <summary>The number of letters per block of a dictionary with this many words, of some eight letters each.</summary>
    public int WordBlockSizeFor(int words) => Math.Max(WordBlockSize, 8 * words / MaxWordBlocks);

    public static ExportOptions Default { get; } = new();
}
