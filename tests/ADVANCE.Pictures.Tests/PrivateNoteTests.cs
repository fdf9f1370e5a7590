using Advance.Pictures;
using Advance.Pictures.Files;
using Advance.Tests.Drawings;
using NetVips;

namespace Advance.Tests;

/// <summary>Private metadata in a picture is found in each format, and removed where possible.</summary>
public class PrivateNoteTests
{
    const PrivateMetadata Both = PrivateMetadata.Place | PrivateMetadata.Person;

    [Theory]
    [InlineData("a.jpg"), InlineData("a.png"), InlineData("a.webp")]
    public void A_place_and_a_name_are_found_and_removed_without_changing_pixels(string name)
    {
        using var picture = TestPicture.WithNotes(TestPicture.Corners(80, 60), 6);
        var noted = picture.WriteToBuffer(Path.GetExtension(name));
        var format = PictureFormats.Promised(name)!.Value;
        Assert.Equal(Both, PrivateNoteFinder.In(noted, format));

        var clean = PictureCleaner.Clean(name, noted)!;

        Assert.Equal(PrivateMetadata.None, PrivateNoteFinder.In(clean, format));
        Assert.Equal(-1, clean.AsSpan().IndexOf("S3CR3T"u8));
        Assert.Null(PictureCleaner.Clean(name, clean));
        using var before = Image.NewFromBuffer(noted);
        using var after = Image.NewFromBuffer(clean);
        Assert.Equal(0, (before - after).Abs().Max());
        Assert.Equal(6, after.Get("orientation"));
    }

    [Fact]
    public void A_kilobyte_of_nested_tags_is_searched_quickly()
    {
        // If a tag could be matched in a way for each of its letters, this would take longer than a lifetime.
        var tags = string.Concat(Enumerable.Repeat("<rdf:abcdefghij>", 60));
        foreach (
            var notes in new[] { $"<dc:creator>{tags}</dc:creator>", string.Concat(Enumerable.Repeat("<dc:creator ", 400_000)) }
        )
            Assert.Equal(
                PrivateMetadata.None,
                PrivateNoteFinder.In(System.Text.Encoding.UTF8.GetBytes(HostileDrawing.Svg(notes)), PictureFormat.Svg)
            );
    }

    [Fact]
    public void Not_all_of_millions_of_EXIF_directories_are_searched()
    {
        // Each claims the same long directory at the end as its own.
        var bytes = new byte[8 << 20];
        for (var at = 0; at < bytes.Length - 8192; at += 8)
        {
            "II*\0"u8.CopyTo(bytes.AsSpan(at));
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 4), bytes.Length - 8000 - at);
        }
        bytes[^7999] = 1;

        Assert.Equal(PrivateMetadata.None, PrivateNoteFinder.In(bytes, PictureFormat.Jpeg));
    }

    [Fact]
    public void An_AVIF_is_reported_and_left_unchanged()
    {
        using var picture = TestPicture.WithNotes(TestPicture.Corners(80, 60), 1);
        var noted = picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1);
        Assert.Equal(Both, PrivateNoteFinder.In(noted, PictureFormat.Avif));
        Assert.Null(PictureCleaner.Clean("a.avif", noted));
    }

    [Theory]
    [InlineData("<exif:GPSLatitude>51,30N</exif:GPSLatitude>", "Place")]
    [InlineData("<rdf:Description photoshop:City='London' aux:SerialNumber=\"42\"/>", "Place, Camera")]
    [InlineData("<dc:creator>\n <rdf:Seq><rdf:li>Ann Ash</rdf:li></rdf:Seq></dc:creator>", "Person")]
    [InlineData("<dc:creator><rdf:Seq><rdf:li></rdf:li></rdf:Seq></dc:creator><photoshop:City/>", "None")]
    [InlineData("<xmp:CreatorTool>Photoshop</xmp:CreatorTool><dc:format>image/jpeg</dc:format>", "None")]
    public void Only_personal_data_in_XMP_is_reported(string xmp, string told)
    {
        using var picture = TestPicture
            .Corners(8, 8)
            .Mutate(noted =>
                noted.Set(
                    GValue.BlobType,
                    "xmp-data",
                    System.Text.Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{xmp}</x:xmpmeta>")
                )
            );
        Assert.Equal(told, PrivateNoteFinder.In(picture.JpegsaveBuffer(), PictureFormat.Jpeg).ToString());
    }

    [Theory]
    [InlineData(
        "<metadata><cc:Work><dc:creator><cc:Agent><dc:title>Ann Ash</dc:title></cc:Agent></dc:creator></cc:Work></metadata>",
        "Person"
    )]
    [InlineData(
        "<metadata><cc:Work><dc:creator><cc:Agent><dc:title></dc:title></cc:Agent></dc:creator></cc:Work></metadata>",
        "None"
    )]
    [InlineData(
        "<metadata><cc:Work><dc:creator><cc:Agent><dc:title>Matplotlib "
            + "v3.9</dc:title></cc:Agent></dc:creator></cc:Work></metadata>",
        "None"
    )]
    [InlineData("<g inkscape:export-filename=\"/home/ann/logo.png\"/>", "Person")]
    [InlineData("<g inkscape:export-filename=\"logo.png\"/>", "None")]
    public void Metadata_and_file_paths_in_a_drawing_are_reported(string inside, string told) =>
        Assert.Equal(
            told,
            PrivateNoteFinder
                .In(
                    System.Text.Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>"),
                    PictureFormat.Svg
                )
                .ToString()
        );

    [Fact]
    public void Broken_metadata_is_read_as_far_as_possible_and_never_beyond_its_end()
    {
        using var picture = TestPicture.WithNotes(TestPicture.Corners(16, 16), 6);
        var noted = picture.JpegsaveBuffer();
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var broken = noted[..random.Next(12, noted.Length)];
            for (var flips = 0; flips < 8; flips++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Assert.InRange((int)PrivateNoteFinder.In(broken, PictureFormat.Jpeg), 0, 7);
        }
    }
}
