using System.IO.Compression;

namespace Advance.Render;

/// <summary>
/// A content coding (RFC 9110, section 8.4.1) for files served to browsers that support it, at maximum compression.
/// </summary>
/// <param name="Name">The name, as in <c>Accept-Encoding</c>.</param>
/// <param name="Extension">The extension of the compressed file, which servers look for next to the plain one.</param>
/// <param name="Encode">Encodes the bytes. Deterministic.</param>
/// <param name="Decode">Decodes them.</param>
public sealed record ContentCoding(
    string Name,
    string Extension,
    Func<ReadOnlyMemory<byte>, byte[]> Encode,
    Func<Stream, Stream> Decode
)
{
    public static IReadOnlyList<ContentCoding> All { get; } =
    [
        new("br", ".br", Brotli, coded => new BrotliStream(coded, CompressionMode.Decompress)),
        new("gzip", ".gz", Gzip, coded => new GZipStream(coded, CompressionMode.Decompress)),
    ];

    /// <summary>The file's bytes in this coding, or null if the saving is too small to be worth a separate file.</summary>
    public byte[]? Of(ReadOnlyMemory<byte> bytes)
    {
        // A file that fits into the first packets of a connection doesn't arrive any sooner when compressed.
        if (bytes.Length < 1024)
            return null;
        var coded = Encode(bytes);
        return coded.Length <= bytes.Length * 9L / 10 ? coded : null;
    }

    /// <summary>Whether coded bytes decode to exactly these bytes.</summary>
    public bool Gives(byte[] coded, ReadOnlySpan<byte> bytes)
    {
        try
        {
            // One byte more than expected, to detect longer content.
            var decoded = new byte[bytes.Length + 1];
            using var stream = Decode(new MemoryStream(coded));
            return stream.ReadAtLeast(decoded, decoded.Length, throwOnEndOfStream: false) == bytes.Length
                && decoded.AsSpan(0, bytes.Length).SequenceEqual(bytes);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }

    // Format: RFC 7932.
    static byte[] Brotli(ReadOnlyMemory<byte> bytes)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes.Span, room, out var length, quality: 11, window: 24))
            throw new InvalidOperationException("Brotli needs more space than it announced.");
        return room[..length];
    }

    // Format: RFC 1952.
    static byte[] Gzip(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, new ZLibCompressionOptions { CompressionLevel = 9 }, leaveOpen: true))
            gzip.Write(bytes.Span);
        var coded = stream.ToArray();
        // No modification time and no operating system, so that the bytes are always the same.
        coded.AsSpan(4, 4).Clear();
        coded[9] = 255;
        return coded;
    }
}
