using Advance.Pictures.Files;

namespace Advance.Pictures;

/// <summary>Removes personal metadata from a picture's file, but keeps every pixel, the orientation and the colours.</summary>
public static class PictureCleaner
{
    /// <summary>Whether a file has the extension of a format that can be cleaned.</summary>
    public static bool Takes(string name) =>
        PictureFormats.Promised(name) is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.WebP or PictureFormat.Gif;

    /// <summary>
    /// The cleaned file, or null if there is nothing to remove. JPEG, PNG, WebP and GIF are cleaned. AVIF and SVG stay as they
    /// are, because their metadata can't be removed without encoding them again, and so do files that can't be read.
    /// </summary>
    /// <param name="name">The file's name, whose extension gives its format.</param>
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
            // A check reports what is wrong with it.
            return null;
        }
    }
}
