using System.Buffers.Binary;
using System.Text;
using NetVips;

namespace Advance.Tests;

/// <summary>No published picture says when, where, by whom or with what it was made, and it looks as before.</summary>
public class MetadataTests
{
    static byte[] Secret => Encoding.ASCII.GetBytes(TestPicture.Secret);

    public static TheoryData<string> Names => ["noted.jpg", "noted.png", "noted.webp", "noted.gif", "noted.avif"];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_published_file_has_private_metadata(string name)
    {
        using var site = PictureSite.Item($"![Four corners]({name})\n\n[The file]({name})\n", (name, Noted(name))).BuildClean();

        var pictures = Directory
            .EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".jpg" or ".png" or ".webp" or ".gif" or ".avif")
            .ToArray();
        Assert.Contains(pictures, path => path.EndsWith("news/" + name, StringComparison.Ordinal));
        Assert.True(pictures.Length > 4);
        foreach (var path in pictures)
        {
            Assert.Equal(-1, File.ReadAllBytes(path).AsSpan().IndexOf(Secret));
            using var picture = Image.NewFromFile(path);
            var notes = picture
                .GetFields()
                .Where(field =>
                    field is "xmp-data" or "iptc-data" or "png-comment"
                    || field.Contains("comment", StringComparison.Ordinal)
                    || (
                        field.StartsWith("exif-ifd", StringComparison.Ordinal)
                        && !field.EndsWith("-Orientation", StringComparison.Ordinal)
                        && !IsAddedByReader(field)
                    )
                );
            Assert.Empty(notes);
        }
    }

    [Theory]
    [InlineData("noted.jpg")]
    [InlineData("noted.png")]
    [InlineData("noted.webp")]
    [InlineData("noted.gif")]
    public void The_original_keeps_its_pixels_and_its_orientation(string name)
    {
        var bytes = Noted(name);
        Assert.NotEqual(-1, bytes.AsSpan().IndexOf(Secret));
        using var site = PictureSite.Item($"[The file]({name})\n", (name, bytes)).BuildClean();

        using var before = Image.NewFromBuffer(bytes);
        using var after = Image.NewFromBuffer(site.Read("/news/" + name));
        Assert.Equal(0, (before - after).Abs().Max());
        Assert.Equal(
            before.Contains("orientation") ? before.Get("orientation") : null,
            after.Contains("orientation") ? after.Get("orientation") : null
        );
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void Generated_pictures_are_upright_whatever_their_EXIF_orientation(int orientation)
    {
        using var upright = TestPicture.Corners(400, 300);
        using var held = Held(upright, orientation);
        using var noted = TestPicture.WithNotes(held, orientation);
        using var site = PictureSite.Item("![Four corners](a.png)\n", ("a.png", noted.PngsaveBuffer())).BuildClean();

        using var made = Image.NewFromBuffer(site.Read(site.Files("-400.png").Single()));
        Assert.Equal((400, 300), (made.Width, made.Height));
        Assert.Equal(0, (upright - made).Abs().Max());
    }

    [Fact]
    public void Data_after_the_end_of_a_photograph_is_removed()
    {
        var photo = TestPicture.Jpeg(200, 100);
        using var site = PictureSite.Item("[The file](a.jpg)\n", ("a.jpg", [.. photo, .. Secret, 0xFF, 0xD9])).BuildClean();

        Assert.Equal(-1, site.Read("/news/a.jpg").AsSpan().IndexOf(Secret));
    }

    // libexif adds some tags that the file doesn't have.
    static bool IsAddedByReader(string field) =>
        field.Split('-', 3)[^1]
            is "XResolution"
                or "YResolution"
                or "ResolutionUnit"
                or "YCbCrPositioning"
                or "ExifVersion"
                or "FlashpixVersion"
                or "ColorSpace"
                or "ComponentsConfiguration"
                or "PixelXDimension"
                or "PixelYDimension";

    static byte[] Noted(string name)
    {
        using var picture = TestPicture.WithNotes(TestPicture.Corners(800, 600), 6);
        switch (Path.GetExtension(name))
        {
            case ".jpg":
                return picture.JpegsaveBuffer();
            case ".webp":
                return picture.WebpsaveBuffer();
            case ".avif":
                return picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1);
            case ".gif":
                var gif = picture.GifsaveBuffer();
                // A comment just before the end.
                return [.. gif[..^1], 0x21, 0xFE, (byte)Secret.Length, .. Secret, 0, .. gif[^1..]];
            default:
                var png = picture.PngsaveBuffer();
                return
                [
                    .. png[..33],
                    .. Chunk("tEXt", [.. "Author\0"u8, .. Secret]),
                    .. Chunk("zzZz", Secret),
                    .. png[33..],
                    .. Secret,
                ];
        }
    }

    static byte[] Chunk(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(named.Length + 4), Pictures.Files.Crc32.Of(named));
        return chunk;
    }

    /// <summary>As the sensor saw it: with the orientation undone.</summary>
    static Image Held(Image upright, int orientation) =>
        orientation switch
        {
            2 => upright.FlipHor(),
            3 => upright.Rot180(),
            4 => upright.FlipVer(),
            5 => upright.Rot90().FlipHor(),
            6 => upright.Rot270(),
            7 => upright.Rot270().FlipHor(),
            8 => upright.Rot90(),
            _ => upright.Copy(),
        };
}
