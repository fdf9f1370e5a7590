using System.IO.Compression;

namespace Advance.Tests.Figures;

/// <summary>Sizes of files as a host sends them.</summary>
static class Packed
{
    // Compressed already.
    static readonly string[] Unpacked = [".woff2", ".bin", ".avif", ".webp", ".png"];

    /// <summary>The number of bytes of a file, after Brotli (RFC 7932) if its kind gets smaller by that.</summary>
    public static int Length(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Unpacked.Contains(Path.GetExtension(file)) ? bytes.Length : Length(bytes);
    }

    /// <summary>The number of bytes after Brotli.</summary>
    public static int Length(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var length, quality: 11, window: 22));
        return length;
    }
}
