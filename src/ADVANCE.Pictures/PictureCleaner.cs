using Advance.Pictures.Files;

namespace Advance.Pictures;

/// <summary>
/// Takes out of a picture's file what it tells of its maker, and leaves each pixel, which way is up, and the colours.
/// </summary>
public static class PictureCleaner
{
    /// <summary>True for a name whose end promises a picture that can be cleaned.</summary>
    public static bool Takes(string name) =>
        PictureFormats.Promised(name) is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP or PictureFormat.Gif;

    /// <summary>
    /// The cleaned file, or null where there is nothing to take out. JPEG, PNG, WebP and GIF are cut; AVIF and SVG are left as
    /// they are, since what they tell can't be taken out without making them anew, as are files that can't be read.
    /// </summary>
    /// <param name="name">The file's name, whose end promises its format.</param>
    /// <param name="bytes">The file.</param>
    public static byte[]? Clean(string name, byte[] bytes)
    {
        if (!Takes(name) || PictureFormats.Found(bytes) is not { } format || !Takes(PictureFormats.Ending(format)))
            return null;
        try
        {
            var clean = PictureReader.Read(bytes, format).Clean;
            return clean.AsSpan().SequenceEqual(bytes) ? null : clean;
        }
        catch (PictureException)
        {
            // What is wrong with it is said by a check.
            return null;
        }
    }
}
