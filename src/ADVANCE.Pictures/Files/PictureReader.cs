using Advance.Reading;

namespace Advance.Pictures.Files;

/// <summary>Takes a contributor's file for what it is, or says what is wrong with it.</summary>
static class PictureReader
{
    // A photograph of 100 megapixels fills 300 MB once it is unpacked; a bomb of a few bytes would fill any memory.
    public const long MostPixels = 100_000_000;

    const long MostPixelsOfAvif = 25_000_000;

    const long MostBytes = 50 << 20;

    // What WebP can hold (RFC 9649, 1); AVIF holds no more.
    const int LongestSide = 16383;

    /// <summary>Its header, and its bytes without metadata.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What its name promises: not AVIF and SVG, which a worker reads.</param>
    /// <exception cref="PictureException">It is not that.</exception>
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

    /// <summary>True for a size that is not too large.</summary>
    public static bool IsTaken(int width, int height) =>
        (long)width * height <= MostPixels && Math.Max(width, height) <= LongestSide;

    /// <exception cref="PictureException">A file of this length is not read at all.</exception>
    public static void RefuseLength(long length)
    {
        if (length == 0)
            throw new PictureException("is empty");
        if (length > MostBytes)
            throw new TooLargeException($"is {length >> 20} MB. The limit is {MostBytes >> 20} MB");
    }

    /// <exception cref="PictureException">Its first bytes are of another kind than its name promises.</exception>
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

    /// <exception cref="PictureException">It has no size, or too large a one.</exception>
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
        // It is coded again at its own size, which takes minutes for the largest.
        if (header.Format == PictureFormat.Avif && header.Pixels > MostPixelsOfAvif)
            throw new TooLargeException(
                $"has {width} by {height} pixels. The limit for AVIF is {MostPixelsOfAvif / 1_000_000} million pixels"
            );
    }
}

/// <summary>A picture is larger than anybody needs.</summary>
sealed class TooLargeException(string message) : PictureException(message);

/// <summary>Git keeps the picture elsewhere; the check of all files reports it.</summary>
sealed class PointerException() : PictureException("was not fetched by Git LFS");

/// <summary>A picture is of another kind than its name promises.</summary>
sealed class MisnamedException(string message, PictureFormat found) : PictureException(message)
{
    public PictureFormat Found => found;
}
