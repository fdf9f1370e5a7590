using System.Buffers.Binary;
using Advance.Pictures.Fonts;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;
using NetVips;

namespace Advance.Tests;

/// <summary>
/// Whatever a contributor's file contains, the build reports it where it is used, publishes nothing of it, and does not crash.
/// </summary>
public class HardFileTests
{
    const string Redo = "Open it in an image editor and save it again as JPEG or PNG.";

    const string Smaller = "Save it with a long side of 4000 pixels or less: pages show it no larger than that.";

    public static TheoryData<string, string> Files =>
        new()
        {
            { "empty.jpg", $"ADV0420: 'empty.jpg' is empty. {Redo}" },
            { "page.jpg", $"ADV0420: 'page.jpg' isn't a picture, whatever its name says. {Redo}" },
            { "png.jpg", "ADV0421: 'png.jpg' is a PNG picture, but its name says JPEG. Rename it to end in .png." },
            { "cut.jpg", $"ADV0420: 'cut.jpg' is an incomplete JPEG file: its end is missing. {Redo}" },
            { "cut.png", $"ADV0420: 'cut.png' is an incomplete PNG file: its end is missing. {Redo}" },
            { "cut.webp", $"ADV0420: 'cut.webp' is an incomplete WebP file: its end is missing. {Redo}" },
            { "cut.gif", $"ADV0420: 'cut.gif' is an incomplete GIF file: its end is missing. {Redo}" },
            { "cut.avif", $"ADV0420: 'cut.avif' is a broken AVIF file. {Redo}" },
            { "rotten.png", $"ADV0420: 'rotten.png' is a broken PNG file. {Redo}" },
            { "flipped.png", $"ADV0420: 'flipped.png' is a broken PNG file. {Redo}" },
            {
                "bomb.png",
                "ADV0422: 'bomb.png' has 60000 by 60000 pixels. The limit is 100 million pixels, and 16383 on each side. "
                    + Smaller
            },
            { "none.png", $"ADV0420: 'none.png' has no size. {Redo}" },
            { "scan.tiff", "ADV0423: 'scan.tiff' is TIFF. Save it as JPEG if it is a photograph, or else as PNG." },
            { "phone.heic", "ADV0423: 'phone.heic' is HEIC. Save it as JPEG if it is a photograph, or else as PNG." },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_file_is_reported_where_it_is_used(string name, string message)
    {
        using var site = PictureSite.Item($"Words.\n\nAnd ![four corners]({name}) here.\n", (name, Bytes(name)));

        Assert.Equal($"input/news/item.md(8,5): error {message}", TestSite.Print(site.Build()));
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void An_unused_broken_file_is_reported_by_its_own_name()
    {
        using var site = PictureSite.Item("Words.", ("page.jpg", Bytes("page.jpg")));

        Assert.StartsWith("input/news/page.jpg(1,1): error ADV0420: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_pixels_stop_the_build_before_anything_is_published()
    {
        using var corners = TestPicture.Corners(300, 300);
        var photo = corners.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1);
        photo.AsSpan(photo.AsSpan().IndexOf("mdat"u8) + 4).Fill(0xEE);
        using var site = PictureSite.Item("![Four corners](rotten.avif)\n", ("rotten.avif", photo));

        Assert.Equal("", site.Diagnostics());
        Assert.Equal(
            $"input/news/item.md(6,1): error ADV0420: 'rotten.avif' is a broken AVIF file. {Redo}",
            TestSite.Print(site.Build())
        );
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void An_animation_is_shown_as_a_still_but_its_file_stays_animated()
    {
        using var still = TestPicture.Corners(100, 100);
        using var moving = Image
            .Arrayjoin([still, still.Rot180()], across: 1)
            .Mutate(frames => frames.Set(GValue.GIntType, "page-height", 100));
        using var site = PictureSite.Item("![Four corners](a.gif)\n", ("a.gif", moving.GifsaveBuffer()));

        Assert.StartsWith(
            "input/news/item.md(6,1): warning ADV0424: 'a.gif' is animated,",
            TestSite.Print(site.Build()),
            StringComparison.Ordinal
        );
        using var original = Image.NewFromBuffer(site.Read("/news/a.gif"), kwargs: new VOption { { "n", -1 } });
        Assert.Equal(200, original.Height);
        using var made = Image.NewFromBuffer(site.Read(site.Files("-100.png").Single()));
        Assert.Equal(100, made.Height);
    }

    [Fact]
    public void A_thousand_damaged_files_never_crash_the_program()
    {
        var random = new Random(7);
        foreach (
            var (name, whole) in new[]
            {
                ("a.jpg", TestPicture.Jpeg(60, 40)),
                ("a.png", TestPicture.Png(60, 40)),
                ("a.webp", TestPicture.Corners(60, 40).WebpsaveBuffer()),
                ("a.gif", TestPicture.Corners(60, 40).GifsaveBuffer()),
            }
        )
            for (var i = 0; i < 250; i++)
            {
                var bytes = (byte[])whole.Clone();
                for (var change = 0; change < 4; change++)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                if (i % 5 == 0)
                    bytes = bytes[..random.Next(bytes.Length)];
                try
                {
                    var file = Pictures.Files.PictureReader.Read(bytes, Pictures.Files.PictureFormats.Promised(name)!.Value);
                    WorkerPool
                        .For(Typeface.None)
                        .Ask(
                            new MakeTask(file.Clean, IsDrawn: true, 10, 10, Pictures.Tasks.MadeKind.Png),
                            WorkLimit.Making(0, 0)
                        );
                }
                catch (Pictures.Files.PictureException)
                {
                    // Reported as a diagnostic.
                }
            }
    }

    static byte[] Bytes(string name)
    {
        using var corners = TestPicture.Corners(200, 100);
        switch (name)
        {
            case "empty.jpg":
                return [];
            case "page.jpg":
                return "<!doctype html><html><svg></svg></html>"u8.ToArray();
            case "png.jpg":
                return TestPicture.Png(20, 20);
            case "cut.jpg":
                return TestPicture.Jpeg(200, 100)[..^40];
            case "cut.png":
                return TestPicture.Png(200, 100)[..^20];
            case "cut.webp":
                return corners.WebpsaveBuffer()[..^20];
            case "cut.gif":
                return corners.GifsaveBuffer()[..^20];
            case "cut.avif":
                return corners.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1)[..100];
            case "bomb.png":
                return Sized(60_000);
            case "none.png":
                return Sized(0);
            case "rotten.png":
                return Rotten();
            case "flipped.png":
                var flipped = TestPicture.Png(20, 20);
                flipped[50] ^= 0xFF;
                return flipped;
            default:
                return [(byte)'I', (byte)'I', 42, 0];
        }
    }

    /// <summary>A PNG with correct checksums around data that isn't a deflate stream.</summary>
    static byte[] Rotten()
    {
        var png = TestPicture.Png(300, 300);
        var at = png.AsSpan().IndexOf("IDAT"u8);
        png.AsSpan(at + 4, 8).Fill(0xEE);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4));
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(at + 4 + length), Pictures.Files.Crc32.Of(png.AsSpan(at, length + 4)));
        return png;
    }

    /// <summary>A PNG whose header claims this many pixels on each side.</summary>
    static byte[] Sized(int side)
    {
        var png = TestPicture.Png(20, 20);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), side);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), side);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Pictures.Files.Crc32.Of(png.AsSpan(12, 17)));
        return png;
    }
}
