namespace Advance.Pictures.Files;

/// <summary>What is known of a picture from its headers.</summary>
/// <param name="Format">By its bytes.</param>
/// <param name="Width">In pixels, as it is shown: turned as its EXIF says.</param>
/// <param name="Height">In pixels.</param>
/// <param name="IsDrawn">Not a photograph, as far as its format tells: lines and letters must stay sharp, and parts may be
/// clear.</param>
/// <param name="IsAnimated">It has more than one picture.</param>
sealed record PictureHeader(PictureFormat Format, int Width, int Height, bool IsDrawn = false, bool IsAnimated = false)
{
    public long Pixels => (long)Width * Height;
}

/// <summary>A picture whose every part was looked at.</summary>
/// <param name="Header">Of it.</param>
/// <param name="Clean">The same picture to the pixel, without what says when, where, by whom and with what it was made.</param>
sealed record PictureFile(PictureHeader Header, byte[] Clean);

/// <summary>
/// A picture is not what it should be; the message says how, as the end of a sentence that begins with the file.
/// </summary>
class PictureException(string message) : Exception(message)
{
    public static PictureException Broken(string format) => new($"is a broken {format} file");

    public static PictureException Truncated(string format) => new($"is an incomplete {format} file: its end is missing");
}
