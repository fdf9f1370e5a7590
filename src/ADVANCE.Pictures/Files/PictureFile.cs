namespace Advance.Pictures.Files;

/// <summary>The header data of a picture.</summary>
/// <param name="Format">The format, according to its bytes.</param>
/// <param name="Width">The width in pixels as displayed: rotated according to its EXIF.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="IsDrawn">Whether, judging by its format, it isn't a photograph: lines and text must stay sharp, and parts may
/// be transparent.</param>
/// <param name="IsAnimated">Whether it has more than one frame.</param>
sealed record PictureHeader(PictureFormat Format, int Width, int Height, bool IsDrawn = false, bool IsAnimated = false)
{
    public long Pixels => (long)Width * Height;
}

/// <summary>A picture whose every part was checked.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Clean">The same picture, pixel for pixel, without metadata about when, where, by whom and with what it was
/// made.</param>
sealed record PictureFile(PictureHeader Header, byte[] Clean);

/// <summary>A picture that isn't valid; the message says why, as the end of a sentence that begins with the file.</summary>
class PictureException(string message) : Exception(message)
{
    public static PictureException Broken(string format) => new($"is a broken {format} file");

    public static PictureException Truncated(string format) => new($"is an incomplete {format} file: its end is missing");
}
