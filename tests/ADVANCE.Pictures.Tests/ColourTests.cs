using NetVips;

namespace Advance.Tests;

/// <summary>Pictures keep their colours, however a file encodes them.</summary>
public class ColourTests
{
    static readonly double[] Ochre = [200, 120, 60];

    public static TheoryData<string> Ways => ["wide gamut", "sixteen bits", "palette", "CMYK", "grey"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_generated_picture_has_the_colours_of_the_original(string way)
    {
        using var flat = (Image.Black(200, 100, 3) + Ochre)
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
        var (bytes, expected) = way switch
        {
            "wide gamut" => (flat.IccTransform("p3", inputProfile: "srgb").PngsaveBuffer(), Ochre),
            "sixteen bits" => (flat.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(bitdepth: 16), Ochre),
            "palette" => (flat.PngsaveBuffer(palette: true), Ochre),
            "CMYK" => (flat.IccTransform("cmyk", inputProfile: "srgb").JpegsaveBuffer(q: 100), Ochre),
            _ => ((Image.Black(200, 100) + 90).Cast(Enums.BandFormat.Uchar).PngsaveBuffer(), [90.0, 90, 90]),
        };
        var name = way == "CMYK" ? "a.jpg" : "a.png";
        using var site = PictureSite.Item($"![Ochre]({name})\n", (name, bytes)).BuildClean();

        foreach (var path in site.Files(".avif").Concat(site.Files(".webp")).Concat(site.Files("-200" + Path.GetExtension(name))))
        {
            using var made = Image.NewFromBuffer(site.Read(path));
            Assert.False(made.Contains("icc-profile-data"));
            var pixel = made.Colourspace(Enums.Interpretation.Srgb).Getpoint(100, 50);
            // CMYK lacks some colours of a screen; AVIF and WebP round.
            Assert.All(expected.Zip(pixel), pair =>
                Assert.InRange(pair.Second, pair.First - (way == "CMYK" ? 12 : 4), pair.First + (way == "CMYK" ? 12 : 4))
            );
        }
    }

    [Fact]
    public void A_wide_gamut_original_keeps_its_profile_without_texts()
    {
        using var flat = (Image.Black(200, 100, 3) + Ochre)
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb)
            .IccTransform("p3", inputProfile: "srgb");
        using var site = PictureSite
            .Item(
                "[File](a.jpg) [File](b.png) [File](c.webp)\n",
                ("a.jpg", flat.JpegsaveBuffer(q: 100)),
                ("b.png", flat.PngsaveBuffer()),
                ("c.webp", flat.WebpsaveBuffer(lossless: true))
            )
            .BuildClean();

        foreach (var name in new[] { "a.jpg", "b.png", "c.webp" })
        {
            using var published = Image.NewFromBuffer(site.Read("/news/" + name));
            var profile = (byte[])published.Get("icc-profile-data");
            Assert.Equal(-1, profile.AsSpan().IndexOf("desc"u8));
            using var seen = published.IccTransform("srgb", embedded: true);
            Assert.All(Ochre.Zip(seen.Getpoint(100, 50)), pair => Assert.InRange(pair.Second, pair.First - 4, pair.First + 4));
        }
    }

    [Fact]
    public void Transparency_is_kept()
    {
        using var corners = TestPicture.Corners(200, 100);
        using var half = corners.Bandjoin(
            Image
                .Black(100, 100)
                .Join((Image.Black(100, 100) + 255).Cast(Enums.BandFormat.Uchar), Enums.Direction.Horizontal)
                .Cast(Enums.BandFormat.Uchar)
        );
        using var site = PictureSite
            .Item(
                "![Half of it](a.png) ![Half of it](b.webp)\n",
                ("a.png", half.PngsaveBuffer()),
                ("b.webp", half.WebpsaveBuffer(lossless: true))
            )
            .BuildClean();

        foreach (var path in site.Files(".avif").Concat(site.Files(".webp")).Concat(site.Files("-200.png")))
        {
            using var made = Image.NewFromBuffer(site.Read(path));
            Assert.Equal((0, 255), (made.Getpoint(20, 50)[3], made.Getpoint(180, 50)[3]));
        }
    }
}
