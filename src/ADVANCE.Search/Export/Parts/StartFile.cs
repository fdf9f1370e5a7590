using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Synonyms;

namespace Advance.Search.Export.Parts;

/// <summary>
/// Everything that a browser needs before the first query. Its size is bounded, whatever the number of pages.
/// </summary>
/// <param name="Build">The name of the folder with the other files; derived from the content, so that an outdated start file is
/// noticed.</param>
/// <param name="AverageLengths">Average length in words of each scored field.</param>
/// <param name="Symbols">Pairs of term frequency and norm, by code.</param>
/// <param name="TermSeparators">For each term shard, or for the first of each page of them, a text that is not larger than its
/// first term and larger than the last term of the shard before.</param>
/// <param name="ShardsPerSeparator">1, or the number of shards per page of separators.</param>
/// <param name="WordSeparators">The same for the blocks of the dictionary.</param>
/// <param name="ShardsPerPositionsFile">The number of term shards that share a positions file.</param>
/// <param name="DocumentsPerBlock">The number of documents that share a fragments file.</param>
/// <param name="Synonyms">The synonym groups, which belong to the site and not to single pages.</param>
/// <param name="IsNewestFirst">Whether documents are numbered newest first; otherwise <c>dates.bin</c> has that order.</param>
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
