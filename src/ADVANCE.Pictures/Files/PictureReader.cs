using Advance.Data;

namespace Advance.Pictures.Files;

/// <summary>Reads a contributor's picture file, or says what is wrong with it.</summary>
static class PictureReader
{
    // A photograph of 100 megapixels takes 300 MB uncompressed; a decompression bomb of a few bytes could fill any memory.
    public const long MostPixels = 100_000_000;

    const long MostPixelsOfAvif = 25_000_000;

    const long MostBytes = 50 << 20;

    // WebP's limit (RFC 9649, 1); AVIF's isn't higher.
    const int LongestSide = 16383;

    /// <summary>Its header, and its bytes without metadata.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">The format that its name promises; not AVIF or SVG, which a worker reads.</param>
    /// <exception cref="PictureException">It isn't a valid picture in that format.</exception>
    public static PictureFile Read(byte[] bytes, PictureFormat format)
    {
        RefuseStranger(bytes, format);
        var file = format switch
        {
            PictureFormat.Jpeg => JpegFile.Read(bytes),
            PictureFormat.Png => PngFile.Read(bytes),
            PictureFormat.WebP => WebPFile.Read(bytes),
            PictureFormat.Gif => GifFile.Read(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A worker reads it."),
        };
        RefuseSize(file.Header);
        return file;
    }

    /// <summary>Whether a size is within the limits.</summary>
    public static bool IsTaken(int width, int height) =>
        (long)width * height <= MostPixels && Math.Max(width, height) <= LongestSide;

    /// <exception cref="PictureException">A file of this length is never read.</exception>
    public static void RefuseLength(long length)
    {
        if (length == 0)
            throw new PictureException("is empty");
        if (length > MostBytes)
            throw new TooLargeException($"is {length >> 20} MB. The limit is {MostBytes >> 20} MB");
    }

    /// <exception cref="PictureException">Its first bytes indicate a different format from its name.</exception>
    public static void RefuseStranger(byte[] bytes, PictureFormat format)
    {
        RefuseLength(bytes.Length);
        if (GitPointer.Is(bytes))
            throw new PointerException();
        if (PictureFormats.Found(bytes) is not { } found)
            throw new PictureException("isn't a picture, whatever its name says");
        if (found != format)
            throw new MisnamedException(
                $"is a {PictureFormats.Name(found)} picture, but its name says {PictureFormats.Name(format)}",
                found
            );
    }

    /// <exception cref="PictureException">It has no size, or is too large.</exception>
    public static void RefuseSize(PictureHeader header)
    {
        var (width, height) = (header.Width, header.Height);
        if (width <= 0 || height <= 0)
            throw new PictureException("has no size");
        if (!IsTaken(width, height))
            throw new TooLargeException(
                $"has {width} by {height} pixels. The limit is {MostPixels / 1_000_000} million pixels, and {LongestSide} on "
                    + "each side"
            );
        // It is encoded again at its own size, which takes minutes for the largest.
        if (header.Format == PictureFormat.Avif && header.Pixels > MostPixelsOfAvif)
            throw new TooLargeException(
                $"has {width} by {height} pixels. The limit for AVIF is {MostPixelsOfAvif / 1_000_000} million pixels"
            );
    }
}

/// <summary>A picture is larger than anyone needs.</summary>
sealed class TooLargeException(string message) : PictureException(message);

/// <summary>Git stores the picture elsewhere; the check of all files reports it.</summary>
sealed class PointerException() : PictureException("was not fetched by Git LFS");

/// <summary>A picture's format differs from what its name promises.</summary>
sealed class MisnamedException(string message, PictureFormat found) : PictureException(message)
{
    public PictureFormat Found => found;
}
