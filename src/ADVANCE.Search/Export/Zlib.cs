using System.IO.Compression;

namespace Advance.Search.Export;

/// <summary>
/// RFC 1950, which browsers open with <c>DecompressionStream('deflate')</c>: for six bytes more than raw deflate it
/// carries a checksum, so that a damaged file is noticed and not ranked by. Compressed here and not by the host, for
/// hosts differ in what they compress.
/// </summary>
public static class Zlib
{
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(bytes);
        return target.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not a whole zlib stream.</exception>
    public static byte[] Decompress(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        var target = new MemoryStream();
        zlib.CopyTo(target);
        return target.ToArray();
    }
}
