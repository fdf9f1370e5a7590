using System.Buffers.Binary;
using System.IO.Compression;

namespace Advance.Search.Export.Parts;

/// <summary>
/// RFC 1950, which browsers decompress with <c>DecompressionStream('deflate')</c>. For six bytes more than raw deflate it has a
/// checksum, so that damaged files are detected and not used for ranking. Files are compressed here and not by the host,
/// because hosts differ in what they compress.
/// </summary>
public static class Zlib
{
    // Level 9 of the runtime's library is worse than 8 here. Postings hardly repeat, so a Huffman code alone suits them best.
    static readonly ZLibCompressionOptions[] Ways =
    [
        new() { CompressionLevel = 8 },
        new() { CompressionLevel = 8, CompressionStrategy = ZLibCompressionStrategy.HuffmanOnly },
    ];

    public static byte[] Compress(byte[] bytes) => Compress([bytes]);

    /// <summary>One stream of several columns, each compressed with its own codes in the way that makes it smallest.</summary>
    public static byte[] Compress(IReadOnlyList<byte[]> columns)
    {
        byte[][] full = [.. columns.Where(c => c.Length > 0)];
        if (full.Length == 0)
            full =
            [
                [],
            ];
        var checksum = Adler32(full);
        return
        [
            0x78,
            0xDA,
            .. full[..^1].SelectMany(column => Smallest(column, isLast: false)),
            .. Smallest(full[^1], isLast: true),
            (byte)(checksum >> 24),
            (byte)(checksum >> 16),
            (byte)(checksum >> 8),
            (byte)checksum,
        ];
    }

    /// <exception cref="InvalidDataException">The bytes are not a complete zlib stream.</exception>
    public static byte[] Decompress(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        var target = new MemoryStream();
        zlib.CopyTo(target);
        var content = target.ToArray();
        // The runtime doesn't notice if a stream lacks its end.
        if (bytes.Length < 6 || BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(bytes.Length - 4)) != Adler32([content]))
            throw new InvalidDataException("The checksum is of other bytes.");
        return content;
    }

    static byte[] Smallest(byte[] column, bool isLast) =>
        Ways.Select(way => Deflate(column, way, isLast)).MinBy(bytes => bytes.Length)!;

    /// <summary>Raw deflate blocks (RFC 1951) that end at a byte boundary, so that others may follow.</summary>
    static byte[] Deflate(byte[] bytes, ZLibCompressionOptions way, bool isLast)
    {
        var target = new MemoryStream();
        using var deflate = new DeflateStream(target, way, leaveOpen: true);
        deflate.Write(bytes);
        if (!isLast)
        {
            deflate.Flush();
            return target.ToArray();
        }
        deflate.Dispose();
        // For empty input, the runtime writes nothing at all.
        return target.Length > 0 ? target.ToArray() : [3, 0];
    }

    /// <summary>RFC 1950, section 8.</summary>
    static uint Adler32(IEnumerable<byte[]> parts)
    {
        uint low = 1,
            high = 0;
        foreach (var part in parts)
        foreach (var next in part)
        {
            low += next;
            if (low >= 65521)
                low -= 65521;
            high += low;
            if (high >= 65521)
                high -= 65521;
        }
        return high << 16 | low;
    }
}
