using System.IO.Compression;

namespace Advance.Generation.Compression;

/// <summary>A way to compress a file for readers whose browser takes it (RFC 9110, section 8.4.1), as hard as it can.</summary>
/// <param name="Name">As in <c>Accept-Encoding</c>.</param>
/// <param name="Extension">Of the file that lies beside the plain one, as servers look for it.</param>
/// <param name="Encode">Always gives the same bytes for the same.</param>
/// <param name="Decode">Reads what was encoded.</param>
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

    /// <summary>
    /// The file's bytes in this coding, or null where it would spare a reader too little for a file of its own.
    /// </summary>
    public byte[]? Of(ReadOnlyMemory<byte> bytes)
    {
        // What fits into the first packets of a connection arrives no sooner for being smaller.
        if (bytes.Length < 1024)
            return null;
        var coded = Encode(bytes);
        return coded.Length <= bytes.Length * 9L / 10 ? coded : null;
    }

    /// <summary>True if coded bytes give these bytes and no others.</summary>
    public bool Gives(byte[] coded, ReadOnlySpan<byte> bytes)
    {
        try
        {
            // One more than there should be.
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
            throw new InvalidOperationException("Brotli needs more room than it said it would.");
        return room[..length];
    }

    // Format: RFC 1952.
    static byte[] Gzip(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, new ZLibCompressionOptions { CompressionLevel = 9 }, leaveOpen: true))
            gzip.Write(bytes.Span);
        var coded = stream.ToArray();
        // The time of change and the operating system: none, and not told.
        coded.AsSpan(4, 4).Clear();
        coded[9] = 255;
        return coded;
    }
}
