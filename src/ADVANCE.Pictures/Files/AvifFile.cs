using NetVips;

namespace Advance.Pictures.Files;

/// <summary>An AVIF picture. Its boxes point into each other, so it is coded anew rather than cut: it is rarely given, and loses little.</summary>
static class AvifFile
{
    /// <exception cref="PictureException">It is broken.</exception>
    public static PictureHeader Read(byte[] bytes)
    {
        try
        {
            using var picture = Image.HeifloadBuffer(bytes);
            return new(PictureFormat.Avif, picture.Width, picture.Height, picture.HasAlpha(), picture.Contains("n-pages") && picture.Get("n-pages") is int and > 1);
        }
        catch (VipsException)
        {
            throw PictureException.Broken("AVIF");
        }
    }
}
