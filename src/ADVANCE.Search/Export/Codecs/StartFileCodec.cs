using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;

namespace Advance.Search.Export.Codecs;

/// <summary>The start file, its fields one after the other. <c>start.js</c> reads it.</summary>
public static class StartFileCodec
{
    /// <summary>The format version, increased by one with every change to the format of any file.</summary>
    public const int FormatVersion = 5;

    public static byte[] Write(StartFile start) => [.. Columns(start).SelectMany(c => c)];

    /// <summary>The same, in the parts that are compressed separately: numbers, and texts.</summary>
    public static IReadOnlyList<byte[]> Columns(StartFile start)
    {
        ByteWriter writer = new(),
            texts = new();
        writer.Varint(FormatVersion);
        writer.Text(start.Build);
        writer.Varint(start.DocumentCount);
        WriteRanking(writer, start.Ranking);
        foreach (var length in start.AverageLengths)
            writer.SinglePrecision(length);
        writer.Varint(start.Symbols.Count);
        foreach (var symbol in start.Symbols)
            writer.Varint(symbol.TermFrequency);
        foreach (var symbol in start.Symbols)
            writer.Byte(symbol.Norm);
        writer.Varint(start.ShardsPerSeparator);
        writer.Varint(start.ShardsPerPositionsFile);
        writer.Varint(start.DocumentsPerBlock);
        writer.Byte(start.IsNewestFirst ? (byte)1 : (byte)0);
        FrontCoding.WriteAll(texts, start.TermSeparators);
        FrontCoding.WriteAll(texts, start.WordSeparators);
        SynonymCodec.Write(texts, start.Synonyms);
        return [writer.ToArray(), texts.ToArray()];
    }

    public static StartFile Read(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        if (reader.Varint() is var version && version != FormatVersion)
            throw new InvalidDataException($"The format is {version}, not {FormatVersion}.");
        var build = reader.Text();
        var documentCount = reader.Varint();
        var ranking = ReadRanking(reader);
        float[] lengths = [.. IndexFields.Scored.Select(_ => reader.SinglePrecision())];
        var frequencies = new int[reader.Count()];
        for (var i = 0; i < frequencies.Length; i++)
            frequencies[i] = reader.Varint();
        Symbol[] symbols = [.. frequencies.Select(tf => new Symbol(tf, reader.Byte()))];
        var (shardsPerSeparator, shardsPerPositionsFile, documentsPerBlock, isNewestFirst) = (
            reader.Varint(),
            reader.Varint(),
            reader.Varint(),
            reader.Byte() == 1
        );
        return new StartFile(
            build,
            documentCount,
            ranking,
            lengths,
            symbols,
            FrontCoding.ReadAll(reader),
            shardsPerSeparator,
            FrontCoding.ReadAll(reader),
            shardsPerPositionsFile,
            documentsPerBlock,
            isNewestFirst,
            SynonymCodec.Read(reader)
        );
    }

    static void WriteRanking(ByteWriter writer, RankingOptions ranking)
    {
        foreach (
            var number in (ReadOnlySpan<float>)
                [
                    ranking.K1,
                    ranking.B,
                    ranking.TitleBoost,
                    ranking.ExactTitleBoost,
                    ranking.NeighbourBoost,
                    ranking.PrefixWeight,
                    ranking.SynonymWeight,
                    ranking.OneEditWeight,
                    ranking.TwoEditsWeight,
                ]
        )
            writer.SinglePrecision(number);
        foreach (
            var number in (ReadOnlySpan<int>)
                [
                    ranking.MaxNeighbourWords,
                    ranking.MinPrefixLength,
                    ranking.MinTypoLength,
                    ranking.MinTwoEditsLength,
                    ranking.MaxCompletions,
                    ranking.MaxCorrections,
                    ranking.MaxQueryWords,
                ]
        )
            writer.Varint(number);
    }

    static RankingOptions ReadRanking(ByteReader reader) =>
        new()
        {
            K1 = reader.SinglePrecision(),
            B = reader.SinglePrecision(),
            TitleBoost = reader.SinglePrecision(),
            ExactTitleBoost = reader.SinglePrecision(),
            NeighbourBoost = reader.SinglePrecision(),
            PrefixWeight = reader.SinglePrecision(),
            SynonymWeight = reader.SinglePrecision(),
            OneEditWeight = reader.SinglePrecision(),
            TwoEditsWeight = reader.SinglePrecision(),
            MaxNeighbourWords = reader.Varint(),
            MinPrefixLength = reader.Varint(),
            MinTypoLength = reader.Varint(),
            MinTwoEditsLength = reader.Varint(),
            MaxCompletions = reader.Varint(),
            MaxCorrections = reader.Varint(),
            MaxQueryWords = reader.Varint(),
        };
}
