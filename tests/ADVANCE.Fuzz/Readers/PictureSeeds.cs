using System.Text;
using Advance.Pictures;
using Advance.Pictures.Files;
using Advance.Tests;
using NetVips;

namespace Advance.Fuzz.Readers;

/// <summary>Small pictures of each format, drawn here, with and without private metadata.</summary>
static class PictureSeeds
{
    public static IEnumerable<byte[]> Of(PictureFormat format)
    {
        if (!Libvips.IsThere)
            throw new InvalidOperationException("libvips isn't available on this machine.");
        using var plain = TestPicture.Corners(16, 12);
        using var noted = TestPicture.WithNotes(TestPicture.Corners(12, 16), 6);
        return format switch
        {
            PictureFormat.Jpeg =>
            [
                plain.JpegsaveBuffer(keep: Enums.ForeignKeep.None),
                noted.JpegsaveBuffer(q: 60),
                noted.JpegsaveBuffer(interlace: true),
                plain.Colourspace(Enums.Interpretation.Bw).JpegsaveBuffer(keep: Enums.ForeignKeep.None),
                noted.JpegsaveBuffer(keep: Enums.ForeignKeep.All, profile: "srgb"),
            ],
            PictureFormat.Png =>
            [
                plain.PngsaveBuffer(keep: Enums.ForeignKeep.None),
                noted.PngsaveBuffer(),
                noted.PngsaveBuffer(palette: true),
                plain.PngsaveBuffer(interlace: true),
                plain.Bandjoin(128).PngsaveBuffer(),
                noted.PngsaveBuffer(keep: Enums.ForeignKeep.All, profile: "srgb"),
            ],
            PictureFormat.Gif => [plain.GifsaveBuffer(), noted.GifsaveBuffer(), Moving().GifsaveBuffer()],
            PictureFormat.WebP =>
            [
                plain.WebpsaveBuffer(keep: Enums.ForeignKeep.None),
                noted.WebpsaveBuffer(),
                noted.WebpsaveBuffer(lossless: true),
                plain.Bandjoin(128).WebpsaveBuffer(),
                Moving().WebpsaveBuffer(),
            ],
            PictureFormat.Avif =>
            [
                plain.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0, keep: Enums.ForeignKeep.None),
                noted.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0),
            ],
            _ => Drawings.Select(Encoding.UTF8.GetBytes),
        };
    }

    static Image Moving()
    {
        var film = TestPicture.Corners(8, 8).Join(TestPicture.Corners(8, 8).Invert(), Enums.Direction.Vertical);
        return film.Mutate(noted =>
        {
            noted.Set(GValue.GIntType, "page-height", 8);
            noted.Set(GValue.GIntType, "loop", 0);
        });
    }

    static readonly string[] Drawings =
    [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"9\" height=\"9\" "
            + "fill=\"red\"/></svg>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY ns \"http://www.w3.org/2000/svg\">]>\n<svg xmlns=\"&ns;\" "
            + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 50\">\n<defs><g id=\"a\"><circle "
            + "r=\"4\"/></g></defs>\n<use xlink:href=\"#a\" x=\"9\"/>\n<text x=\"1\" y=\"9\">Words</text>\n<image "
            + "href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"5\" "
            + "height=\"5\"/>\n<style>rect{fill:#00f}</style>\n<metadata><dc:creator "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Ann</dc:creator></metadata>\n</svg>\n",
    ];
}
