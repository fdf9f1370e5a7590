using System.Buffers.Binary;
using Advance.Pictures.Files;
using Advance.Tests.Drawings;
using NetVips;

namespace Advance.Tests;

/// <summary>Photographs that unpack to far more than their size suggests, or have far more parts than programs write.</summary>
public class HostilePictureTests
{
    public static TheoryData<string, string> Files =>
        new()
        {
            { "wide.png", "ADV0422: 'wide.png' has 60000 by 10 pixels" },
            { "bomb.png", "ADV0422: 'bomb.png' has 12000 by 12000 pixels" },
            { "more.png", "ADV0420: 'more.png' is a broken PNG file" },
            { "frames.png", "ADV0435: 'frames.png' has more than 2000 frames" },
            { "frames.gif", "ADV0435: 'frames.gif' has more than 2000 frames" },
            { "frame.gif", "ADV0422: 'frame.gif' has 65535 by 65535 pixels" },
            { "screen.gif", "ADV0422: 'screen.gif' has 65535 by 65535 pixels" },
            { "frames.webp", "ADV0435: 'frames.webp' has more than 2000 frames" },
            { "canvas.webp", "ADV0422: 'canvas.webp' has 16777216 by 16777216 pixels" },
            { "scans.jpg", "ADV0435: 'scans.jpg' has more than 100 passes over its pixels" },
            { "huge.jpg", "ADV0422: 'huge.jpg' has 65535 by 65535 pixels" },
            { "high.avif", "ADV0422: 'high.avif' has 6000 by 6000 pixels. The limit for AVIF is 25 million pixels" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_check_says_why_a_picture_can_not_be_processed(string name, string message)
    {
        using var site = PictureSite.Item($"![Nothing]({name})\n", (name, Bytes(name)));

        Assert.Contains($"error {message}", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_keeps_only_one_of_many_colour_profiles()
    {
        using var corners = TestPicture.Corners(40, 40);
        using var wide = corners.IccTransform("p3", inputProfile: "srgb");
        var (png, webp) = (wide.PngsaveBuffer(), wide.WebpsaveBuffer(lossless: true));
        var profile = ChunkOf(png, "iCCP"u8);
        var length = BinaryPrimitives.ReadInt32LittleEndian(webp.AsSpan(webp.AsSpan().IndexOf("ICCP"u8) + 4));
        var other = webp.AsSpan(webp.AsSpan().IndexOf("ICCP"u8), 8 + length).ToArray();
        byte[] manyWebp = [.. webp[..30], .. Repeated(other, 50), .. webp[30..]];
        BinaryPrimitives.WriteInt32LittleEndian(manyWebp.AsSpan(4), manyWebp.Length - 8);

        var ofOne = (Clean(png, PictureFormat.Png), Clean(webp, PictureFormat.WebP));
        var ofMany = (
            Clean([.. png[..33], .. Repeated(profile, 50), .. png[33..]], PictureFormat.Png),
            Clean(manyWebp, PictureFormat.WebP)
        );

        Assert.Equal(ofOne, ofMany);
    }

    [Fact]
    public void A_colour_profile_whose_parts_share_the_same_bytes_is_removed()
    {
        const int Tags = 100,
            Length = 1 << 20;
        var profile = new byte[Length];
        "acsp"u8.CopyTo(profile.AsSpan(36));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), Tags);
        for (var tag = 0; tag < Tags; tag++)
        {
            var entry = profile.AsSpan(132 + 12 * tag, 12);
            "wtpt"u8.CopyTo(entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], Length);
        }

        Assert.Null(ColourProfile.Of(profile));
    }

    static string Clean(byte[] bytes, PictureFormat format) => Convert.ToHexString(PictureReader.Read(bytes, format).Clean);

    static byte[] ChunkOf(byte[] png, ReadOnlySpan<byte> kind)
    {
        var at = png.AsSpan().IndexOf(kind) - 4;
        return png.AsSpan(at, 12 + BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at))).ToArray();
    }

    static byte[] Bytes(string name)
    {
        using var corners = TestPicture.Corners(40, 40);
        switch (name)
        {
            case "wide.png":
                return HostileDrawing.Png(60_000, 10);
            case "bomb.png":
                return HostileDrawing.Png(12_000, 12_000);
            case "more.png":
                // Claims to be small, but unpacks to more.
                var png = HostileDrawing.Png(8000, 8000);
                return [.. png[..8], .. PngChunk.Make("IHDR", [0, 0, 0, 9, 0, 0, 0, 9, 1, 0, 0, 0, 0]), .. png[33..]];
            case "frames.png":
                var still = TestPicture.Png(20, 20);
                return [.. still[..33], .. Repeated(PngChunk.Make("fcTL", new byte[26]), 2001), .. still[33..]];
            case "frames.gif":
                return Gif(9, 9, 9, 9, 2001);
            case "frame.gif":
                return Gif(9, 9, 65_535, 65_535, 1);
            case "screen.gif":
                return Gif(65_535, 65_535, 9, 9, 1);
            case "frames.webp":
                return WebP([0x02, 0, 0, 0, 8, 0, 0, 8, 0, 0], 2001);
            case "canvas.webp":
                return WebP([0x02, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], 1);
            case "scans.jpg":
                var jpeg = corners.JpegsaveBuffer(interlace: true, keep: Enums.ForeignKeep.None);
                var scan = jpeg.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]);
                return [.. jpeg[..scan], .. Repeated(jpeg[scan..^2], 120), 0xFF, 0xD9];
            case "huge.jpg":
                var large = TestPicture.Jpeg(40, 40);
                large.AsSpan(large.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]) + 5, 4).Fill(0xFF);
                return large;
            default:
                using (var flat = Image.Black(6000, 6000, 3))
                    return flat.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0);
        }
    }

    static byte[] Repeated(byte[] part, int times) => [.. Enumerable.Repeat(part, times).SelectMany(bytes => bytes)];

    static byte[] Gif(ushort width, ushort height, ushort frameWidth, ushort frameHeight, int frames)
    {
        byte[] frame =
        [
            0x2C,
            0,
            0,
            0,
            0,
            (byte)frameWidth,
            (byte)(frameWidth >> 8),
            (byte)frameHeight,
            (byte)(frameHeight >> 8),
            0,
            2,
            2,
            0x4C,
            0x01,
            0,
        ];
        return
        [
            .. "GIF89a"u8,
            (byte)width,
            (byte)(width >> 8),
            (byte)height,
            (byte)(height >> 8),
            0x80,
            0,
            0,
            0,
            0,
            0,
            255,
            255,
            255,
            .. Repeated(frame, frames),
            0x3B,
        ];
    }

    static byte[] WebP(byte[] header, int frames)
    {
        byte[] body = [.. "WEBP"u8, .. Chunk("VP8X", header), .. Repeated(Chunk("ANMF", new byte[16]), frames)];
        return [.. "RIFF"u8, .. Length(body.Length), .. body];
    }

    static byte[] Chunk(string kind, byte[] data) =>
        [.. System.Text.Encoding.Latin1.GetBytes(kind), .. Length(data.Length), .. data];

    static byte[] Length(int length)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
        return bytes;
    }
}
