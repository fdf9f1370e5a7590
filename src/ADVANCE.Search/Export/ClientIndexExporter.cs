using System.Globalization;
using System.Security.Cryptography;
using Advance.Search.Export.Codecs;
using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;

namespace Advance.Search.Export;

/// <summary>
/// Exports the Lucene index as files of which a browser reads only a few: <c>start.bin</c>, and in a folder named after the
/// build <c>terms/</c>, <c>separators/</c>, <c>positions/</c>, <c>words/</c>, <c>fragments/</c> and <c>facets/</c>.
/// <c>Export/FORMAT.md</c> describes the format.
/// </summary>
public static class ClientIndexExporter
{
    /// <summary>All files, the start file first. The same index always produces the same bytes.</summary>
    public static IReadOnlyList<ClientFile> Export(
        SearchIndex index,
        RankingOptions? ranking = null,
        ExportOptions? options = null
    )
    {
        options ??= ExportOptions.Default;
        var dictionary = WrittenWords.Read(index);
        var terms = LucenePostings.Read(index, dictionary);
        var symbols = SymbolTable.Of(terms);
        var shards = Shards.Cut(terms, options.ShardSize, TermShardCodec.SizeOf, t => t.Term);
        var separators = SeparatorPages.Of(shards.Separators, options);
        var newestFirst = DocumentOrder.NewestFirst(index.Documents);
        var words = Shards.Cut(dictionary.All, options.WordBlockSizeFor(dictionary.All.Count), w => w.Text.Length, w => w.Text);
        var fragments = FragmentBlocks.Of(index.Documents, options);

        var files = Files("terms", shards.Parts, part => TermShardCodec.Columns(part, symbols))
            .Concat(Files("separators", separators.Pages, page => [SeparatorPageCodec.Write(page)]))
            .Concat(Files("positions", shards.Parts.Chunk(options.ShardsPerPositionsFile), part => [PositionsCodec.Write(part)]))
            .Concat(Files("words", words.Parts, part => [WordBlockCodec.Write(part)]))
            .Concat(Files("fragments", fragments.Blocks, part => [FragmentBlockCodec.Write(part)]))
            .Concat(newestFirst is null ? [] : [new Part("dates.bin", () => [DateOrderCodec.Write(newestFirst)])])
            .Concat(
                Facet.All.Select(facet => new Part($"facets/{facet.Name}.bin", () =>
                    [FacetCodec.Write(facet.Values(index.Documents))]
                ))
            )
            .AsParallel()
            .AsOrdered()
            .Select(part => part.Make())
            .ToList();

        var start = new StartFile(
            "",
            index.Documents.Count,
            ranking ?? RankingOptions.Default,
            LucenePostings.AverageLengths(index),
            symbols.Symbols,
            separators.Root,
            separators.PerPage,
            words.Separators,
            options.ShardsPerPositionsFile,
            fragments.DocumentsPerBlock,
            newestFirst is null,
            index.Synonyms.Groups
        );
        var build = BuildId(files.Select(f => f.Hash).Prepend(SHA256.HashData(StartFileCodec.Write(start))));
        return
        [
            new ClientFile("start.bin", Zlib.Compress(StartFileCodec.Columns(start with { Build = build }))),
            .. files.Select(f => new ClientFile($"{build}/{f.Path}", f.Bytes)),
        ];
    }

    static IEnumerable<Part> Files<T>(string folder, IEnumerable<T> parts, Func<T, IReadOnlyList<byte[]>> write) =>
        parts.Select((part, i) => new Part(string.Create(CultureInfo.InvariantCulture, $"{folder}/{i}.bin"), () => write(part)));

    /// <summary>
    /// A hash of the contents before compression: another version of zlib produces other bytes, but the same id.
    /// </summary>
    static string BuildId(IEnumerable<byte[]> hashes) =>
        Convert.ToHexStringLower(SHA256.HashData([.. hashes.SelectMany(h => h)]))[..12];

    sealed record Part(string Path, Func<IReadOnlyList<byte[]>> Write)
    {
        public (string Path, byte[] Hash, byte[] Bytes) Make()
        {
            var columns = Write();
            return (Path, SHA256.HashData([.. columns.SelectMany(c => c)]), Zlib.Compress(columns));
        }
    }
}
