using Advance.Search.Ranking;
using Advance.Search.Synonyms;

namespace Advance.Search.Export;

/// <summary>
/// All that a browser needs before the first query. Nothing in it grows with the number of pages beyond a bound.
/// </summary>
/// <param name="Build">Names the folder of the other files; made from the content, so that a stale start file is noticed.</param>
/// <param name="AverageLengths">Average length in words of each scored field.</param>
/// <param name="Symbols">(Term frequency, norm) by code.</param>
/// <param name="TermSeparators">For each term shard, or the first of each page of them, a text not larger than its first term and
/// larger than the last of the shard before.</param>
/// <param name="ShardsPerSeparator">1, or how many shards a page of separators has.</param>
/// <param name="WordSeparators">The same for the blocks of the dictionary.</param>
/// <param name="ShardsPerPositionsFile">How many term shards share a file of positions.</param>
/// <param name="DocumentsPerBlock">How many documents share a file of fragments.</param>
/// <param name="Synonyms">The groups of synonyms, which are of the site and not of its pages.</param>
/// <param name="IsNewestFirst">Documents are numbered newest first; otherwise <c>dates.bin</c> tells that order.</param>
public sealed record StartFile(
    string Build,
    int DocumentCount,
    RankingOptions Ranking,
    IReadOnlyList<float> AverageLengths,
    IReadOnlyList<Symbol> Symbols,
    IReadOnlyList<string> TermSeparators,
    int ShardsPerSeparator,
    IReadOnlyList<string> WordSeparators,
    int ShardsPerPositionsFile,
    int DocumentsPerBlock,
    bool IsNewestFirst,
    IReadOnlyList<AnalyzedGroup> Synonyms
);
