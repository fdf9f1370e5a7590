using NetVips;

namespace Advance.Tests;

/// <summary>Pictures for tests, drawn here: none is stored, and none shows a person.</summary>
static class TestPicture
{
    /// <summary>A text in every piece of metadata that must be removed.</summary>
    public const string Secret = "S3CR3T";

    /// <summary>
    /// Four corners in different colours, so that the orientation is visible: red, green, blue and white, clockwise from the
    /// top left.
    /// </summary>
    public static Image Corners(int width, int height)
    {
        Image Flat(int red, int green, int blue) =>
            (Image.Black(width / 2, height / 2, 3) + new[] { red, green, blue }.Select(value => (double)value).ToArray()).Cast(
                Enums.BandFormat.Uchar
            );
        return Image
            .Arrayjoin([Flat(255, 0, 0), Flat(0, 255, 0), Flat(255, 255, 255), Flat(0, 0, 255)], across: 2)
            .Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height) =>
        Corners(width, height).JpegsaveBuffer(q: 92, keep: Enums.ForeignKeep.None);

    public static byte[] Png(int width, int height) => Corners(width, height).PngsaveBuffer(keep: Enums.ForeignKeep.None);

    /// <summary>The metadata of a camera and of later programs, and the orientation.</summary>
    public static Image WithNotes(Image picture, int orientation) =>
        picture.Mutate(noted =>
        {
            noted.Set(GValue.GStrType, "exif-ifd0-Artist", Secret);
            noted.Set(GValue.GStrType, "exif-ifd0-Make", Secret);
            noted.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 0/1");
            noted.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            noted.Set(
                GValue.BlobType,
                "xmp-data",
                System.Text.Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{Secret}</x:xmpmeta>")
            );
            noted.Set(GValue.BlobType, "iptc-data", System.Text.Encoding.UTF8.GetBytes(Secret));
            noted.Set(GValue.GIntType, "orientation", orientation);
        });
}
