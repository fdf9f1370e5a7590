using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>
/// The positions of a few adjacent shards: the length of each shard's part, then the parts. A part has, for each posting in the
/// shard's order, its positions as gaps. Only loaded for phrases, so several shards share a file.
/// </summary>
public static class PositionsCodec
{
    public static byte[] Write(IEnumerable<IReadOnlyList<TermPostings>> shards)
    {
        var parts = shards.Select(WritePart).ToList();
        var writer = new ByteWriter();
        writer.Varint(parts.Count);
        foreach (var part in parts)
            writer.Varint(part.Length);
        foreach (var part in parts)
            writer.Bytes(part);
        return writer.ToArray();
    }

    /// <summary>The terms of one shard, as <see cref="TermShardCodec"/> read them, with their positions.</summary>
    public static IReadOnlyList<TermPostings> Read(byte[] bytes, int part, IReadOnlyList<TermPostings> shard)
    {
        var header = new ByteReader(bytes);
        var lengths = new int[header.Count()];
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = header.Count();
        if (part >= lengths.Length)
            throw new InvalidDataException("The file has too few parts.");
        for (var i = 0; i < part; i++)
            header.Take(lengths[i]);
        var reader = new ByteReader(header.Take(lengths[part]).ToArray());
        return
        [
            .. shard.Select(term => term with { Fields = [.. term.Fields.Select(f => f with { Positions = Read(reader, f) })] }),
        ];
    }

    static byte[] WritePart(IReadOnlyList<TermPostings> shard)
    {
        var writer = new ByteWriter();
        foreach (var field in shard.SelectMany(t => t.Fields))
            Write(writer, field);
        return writer.ToArray();
    }

    /// <summary>The positions of a term in one field.</summary>
    internal static void Write(ByteWriter writer, FieldPostings field)
    {
        var next = 0;
        foreach (var symbol in field.Symbols)
        {
            GapCoding.Write(writer, field.Positions.AsSpan(next, symbol.TermFrequency));
            next += symbol.TermFrequency;
        }
    }

    internal static int[] Read(ByteReader reader, FieldPostings field) =>
        [.. field.Symbols.SelectMany(symbol => GapCoding.Read(reader, symbol.TermFrequency))];
}
