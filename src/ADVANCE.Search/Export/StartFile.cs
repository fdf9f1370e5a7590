using Advance.Search.Ranking;

namespace Advance.Search.Export;

/// <summary>
/// All that a browser needs before the first query: nothing in it grows with the number of pages but the two lists of
/// separators, by some four bytes for every 8 kB of postings.
/// </summary>
/// <param name="Build">Names the folder of the other files; made from the content, so that a stale start file is noticed.</param>
/// <param name="AverageLengths">Average length in words of each scored field.</param>
/// <param name="Symbols">(Term frequency, norm) by code.</param>
/// <param name="TermSeparators">For each term shard a text not larger than its first term and larger than the last of the shard before.</param>
/// <param name="WordSeparators">The same for the blocks of the dictionary.</param>
/// <param name="ShardsPerPositionsFile">How many term shards share a file of positions.</param>
/// <param name="DocumentsPerBlock">How many documents share a file of fragments.</param>
public sealed record StartFile(
    string Build,
    int DocumentCount,
    RankingOptions Ranking,
    IReadOnlyList<float> AverageLengths,
    IReadOnlyList<Symbol> Symbols,
    IReadOnlyList<string> TermSeparators,
    IReadOnlyList<string> WordSeparators,
    int ShardsPerPositionsFile,
    int DocumentsPerBlock);
