namespace Advance.Pictures.Files;

/// <summary>Takes a contributor's file for what it is, or says what is wrong with it.</summary>
static class PictureReader
{
    // A photograph of 100 megapixels fills 300 MB once it is unpacked; a bomb of a few bytes would fill any memory.
    public const long MostPixels = 100_000_000;

    const long MostBytes = 50 << 20;

    // What WebP can hold (RFC 9649, 1); AVIF holds no more.
    const int LongestSide = 16383;

    /// <summary>Its header, and its bytes without metadata.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="format">What its name promises.</param>
    /// <exception cref="PictureException">It is not that.</exception>
    public static PictureFile Read(byte[] bytes, PictureFormat format)
    {
        RefuseStranger(bytes, format);
        return format switch
        {
            PictureFormat.Jpeg => Held(JpegFile.Read(bytes)),
            PictureFormat.Png => Held(PngFile.Read(bytes)),
            PictureFormat.WebP => Held(WebPFile.Read(bytes)),
            PictureFormat.Gif => Held(GifFile.Read(bytes)),
            PictureFormat.Avif => Held(new(AvifFile.Read(bytes), bytes)),
            _ => Held(Drawing(SvgFile.Read(bytes), bytes)),
        };
    }

    /// <exception cref="PictureException">A file of this length is not read at all.</exception>
    public static void RefuseLength(long length)
    {
        if (length == 0) throw new PictureException("is empty");
        if (length > MostBytes) throw new TooLargeException($"has {length >> 20} MB; {MostBytes >> 20} MB are the most");
    }

    static void RefuseStranger(byte[] bytes, PictureFormat format)
    {
        RefuseLength(bytes.Length);
        if (PictureFormats.Found(bytes) is not { } found) throw new PictureException("is no picture, whatever its name says");
        if (found != format) throw new MisnamedException($"holds a {PictureFormats.Name(found)} picture, and its name says {PictureFormats.Name(format)}", found);
    }

    static PictureFile Drawing(SvgFile drawing, byte[] bytes) => new(drawing.Header, bytes, drawing.Loss);

    static PictureFile Held(PictureFile file)
    {
        var (width, height) = (file.Header.Width, file.Header.Height);
        if (width <= 0 || height <= 0) throw new PictureException("has no size");
        if (file.Header.Pixels > MostPixels || Math.Max(width, height) > LongestSide)
            throw new TooLargeException($"has {width} by {height} pixels; {MostPixels / 1_000_000} million pixels and {LongestSide} on a side are the most");
        return file;
    }
}

/// <summary>A picture is larger than anybody needs.</summary>
sealed class TooLargeException(string message) : PictureException(message);

/// <summary>A picture is of another kind than its name promises.</summary>
sealed class MisnamedException(string message, PictureFormat found) : PictureException(message)
{
    public PictureFormat Found => found;
}
