using Advance.Pictures.Files;
using NetVips;

namespace Advance.Pictures.Making;

/// <summary>Makes files of one picture: turned upright, in sRGB, and as large as they are wanted.</summary>
static class PictureMaker
{
    // Two of the largest at once fill a machine of a gigabyte.
    const long Large = 30_000_000;

    static readonly SemaphoreSlim LargeTurn = new(1);

    /// <param name="header">Of the picture.</param>
    /// <param name="clean">The picture without metadata.</param>
    /// <param name="size">Never more than it has.</param>
    /// <param name="kind">What to make.</param>
    /// <param name="crop">Fill the size, and cut off what is over, as much on both sides.</param>
    /// <exception cref="PictureException">Its pixels can't be read.</exception>
    public static byte[] Make(PictureHeader header, byte[] clean, (int Width, int Height) size, MadeKind kind, bool crop = false)
    {
        var isLarge = header.Pixels > Large;
        if (isLarge) LargeTurn.Wait();
        try
        {
            using var picture = Image.ThumbnailBuffer(clean, size.Width, height: size.Height, size: crop ? null : Enums.Size.Force, crop: crop ? Enums.Interesting.Centre : null,
                outputProfile: "srgb", failOn: Enums.FailOn.Error);
            using var opaque = kind == MadeKind.Jpeg && picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy();
            return Recipe.Encode(opaque, kind, header.IsDrawn);
        }
        catch (VipsException)
        {
            throw PictureException.Broken(PictureFormats.Name(header.Format));
        }
        finally
        {
            if (isLarge) LargeTurn.Release();
        }
    }

    /// <summary>What is published at the picture's own address: cut where its format can be cut, else made anew.</summary>
    /// <exception cref="PictureException">It can't be read.</exception>
    public static byte[] Original(PictureFile file)
    {
        try
        {
            return file.Header.Format switch
            {
                PictureFormat.Svg => SvgFile.Read(file.Clean).Draw(),
                PictureFormat.Avif => Make(file.Header, file.Clean, (file.Header.Width, file.Header.Height), MadeKind.Avif),
                _ => file.Clean,
            };
        }
        catch (VipsException)
        {
            throw PictureException.Broken(PictureFormats.Name(file.Header.Format));
        }
    }
}
