using System.IO.Compression;
using System.Text;
using Advance.Pictures.Files;

namespace Advance.Tests.Drawings;

/// <summary>Drawings that are made to take all of a machine, each a few hundred bytes to some megabytes.</summary>
static class HostileDrawing
{
    const string Namespaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    const string Rectangle = "<rect width=\"9\" height=\"9\"/>";

    /// <summary>By name, with the message that each gets.</summary>
    public static Dictionary<string, (string Drawing, string Message)> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["six levels of use"] = (Svg(Levels(6, Rectangle)), Repeats),
            ["twenty levels of use"] = (Svg(Levels(20, Rectangle)), Repeats),
            ["uses of a long path"] = (Svg(Levels(3, $"<path d=\"M0 0{Times("L1 2", 10_000)}\"/>")), Repeats),
            ["uses of text"] = (Svg(Levels(4, $"<text>{Times("word ", 100)}</text>")), Repeats),
            ["symbols in symbols"] = (
                Svg(
                    Levels(9, Rectangle)
                        .Replace("<g ", "<symbol ", StringComparison.Ordinal)
                        .Replace("</g>", "</symbol>", StringComparison.Ordinal)
                ),
                Repeats
            ),
            ["drawings in drawings"] = (
                Svg(
                    Levels(9, Rectangle)
                        .Replace("<g ", "<svg ", StringComparison.Ordinal)
                        .Replace("</g>", "</svg>", StringComparison.Ordinal)
                ),
                Repeats
            ),
            ["older links"] = (Svg(Levels(9, Rectangle).Replace("href", "xlink:href", StringComparison.Ordinal)), Repeats),
            ["patterns in patterns"] = (Svg(Nested("pattern", "fill", 9)), Repeats),
            ["patterns inherited from a group"] = (
                Svg(Nested("pattern", "fill", 4) + $"<g fill=\"url(#n3)\">{Times(Rectangle, 1000)}</g>"),
                Repeats
            ),
            ["masks in masks"] = (Svg(Nested("mask", "mask", 7)), Repeats),
            ["clips in clips"] = (Svg(Nested("clipPath", "clip-path", 7)), Repeats),
            ["markers in markers"] = (Svg(Nested("marker", "marker-start", 7)), Repeats),
            ["masks from a style sheet"] = (
                Svg(
                    "<style>/* { */ .m0{mask:url('#n0')} "
                        + string.Concat(Enumerable.Range(1, 8).Select(i => $".m{i}{{mask:url(#n{i})}}"))
                        + "</style>"
                        + string.Concat(
                            Enumerable
                                .Range(0, 8)
                                .Select(i =>
                                    $"<mask id=\"n{i}\">{Times(i == 0 ? Rectangle : $"<rect class=\"m{i - 1}\"/>", 10)}</mask>"
                                )
                        )
                        + "<rect class=\"m7\"/>"
                ),
                Repeats
            ),
            ["a marker on each of many points"] = (
                Svg(
                    $"<marker id=\"m\"><path d=\"{Times("M0 0L1 1", 500)}\"/></marker><path marker-mid=\"url(#m)\" d=\"M0 "
                        + $"0{Times("L5 5", 20_000)}\"/>"
                ),
                Repeats
            ),
            ["filters that draw drawings"] = (
                Svg(
                    string.Concat(
                        Enumerable
                            .Range(0, 8)
                            .Select(i =>
                                $"<filter id=\"f{i}\">"
                                + (i == 0 ? "<feFlood/>" : Times($"<feImage href=\"#g{i - 1}\"/>", 10))
                                + $"</filter><g id=\"g{i}\"><rect filter=\"url(#f{i})\"/></g>"
                            )
                    ) + "<use href=\"#g7\"/>"
                ),
                Repeats
            ),
            ["a part in itself"] = (
                Svg("<g id=\"a\"><use href=\"#a\"/></g>"),
                "ADV0430: 'a.svg' has a part, 'a', that contains itself"
            ),
            ["two parts in each other"] = (
                Svg("<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>"),
                "ADV0430: 'a.svg' has a part, 'a', that contains itself"
            ),
            ["twenty parts in each other"] = (
                Svg(
                    string.Concat(
                        Enumerable
                            .Range(0, 20)
                            .Select(i =>
                                $"<g id=\"g{i}\">"
                                + string.Concat(Enumerable.Range(0, 20).Where(j => j != i).Select(j => $"<use href=\"#g{j}\"/>"))
                                + "</g>"
                            )
                    )
                ),
                "ADV0430"
            ),
            ["a colour ramp in itself"] = (Svg("<linearGradient id=\"g\" href=\"#g\"/><rect fill=\"url(#g)\"/>"), "ADV0430"),
            ["a chain of colour ramps"] = (
                Svg(
                    string.Concat(Enumerable.Range(0, 5000).Select(i => $"<linearGradient id=\"g{i}\" href=\"#g{i + 1}\"/>"))
                        + "<rect fill=\"url(#g0)\"/>"
                ),
                "ADV0430: 'a.svg' has parts that refer to others in turn"
            ),
            ["a billion laughs"] = (
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">"
                    + string.Concat(
                        Enumerable.Range(0, 7).Select(i => $"<!ENTITY {(char)('b' + i)} \"{Times($"&{(char)('a' + i)};", 10)}\">")
                    )
                    + $"]>{Svg("<text>&h;&h;</text>")}",
                "ADV0430: 'a.svg' has entities"
            ),
            ["noise"] = (
                Svg(
                    "<filter id=\"f\"><feTurbulence baseFrequency=\"0.01\" numOctaves=\"100000000\"/></filter><rect "
                        + "width=\"400\" height=\"300\" filter=\"url(#f)\"/>"
                ),
                "ADV0432: 'a.svg' has clouds or noise (feTurbulence)"
            ),
            ["thicker lines"] = (
                Svg("<filter id=\"f\"><feMorphology operator=\"dilate\" radius=\"100000\"/></filter><rect filter=\"url(#f)\"/>"),
                "ADV0432"
            ),
            ["a large table"] = (
                Svg(
                    $"<filter id=\"f\"><feConvolveMatrix order=\"300\" kernelMatrix=\"{Times("1 ", 90_000)}\"/></filter><rect "
                        + "filter=\"url(#f)\"/>"
                ),
                "ADV0432"
            ),
            ["many effects"] = (
                Svg(
                    $"<filter id=\"f\">{Times("<feGaussianBlur stdDeviation=\"50\"/>", 20_000)}</filter><rect "
                        + "filter=\"url(#f)\"/>"
                ),
                Repeats
            ),
            ["much text"] = (Svg($"<text>{Times("word ", 10_000)}</text>"), "ADV0433: 'a.svg' has more than 20,000 letters"),
            ["long paths"] = (
                Svg($"<path d=\"M0 0{Times("L1 2", 1_300_000)}\"/>"),
                "ADV0433: 'a.svg' has outlines of more than 5 million characters"
            ),
            ["groups in groups"] = (
                Svg(Times("<g>", 5000) + Times("</g>", 5000)),
                "ADV0433: 'a.svg' has more than 100 groups within each other"
            ),
            ["elements of others in each other"] = (
                Svg(Times("<x xmlns=\"urn:x\">", 5000) + Times("</x>", 5000)),
                "ADV0433: 'a.svg' has more than 100 groups within each other"
            ),
            ["many elements"] = (Svg(Times("<rect/>", 100_001)), "ADV0433: 'a.svg' has more than 100,000 elements"),
            ["long style sheets"] = (
                Svg($"<style>{Times(".a{fill:red}", 20_000)}</style>"),
                "ADV0433: 'a.svg' has style sheets of more than 200,000 characters"
            ),
            ["a picture of 400 million pixels"] = (
                Svg(Inner("image/png", Png(20_000, 20_000))),
                "ADV0434: 'a.svg' holds a picture that has 20000 by 20000 pixels"
            ),
            ["pictures of 30 million pixels"] = (
                Svg(Inner("image/png", Png(5000, 3000)) + Inner("image/png", Png(5000, 3000))),
                "ADV0434: 'a.svg' holds pictures of more than 25 million pixels"
            ),
            ["a drawing as a picture"] = (
                Svg(Inner("image/svg+xml", Encoding.UTF8.GetBytes(Svg(Levels(20, Rectangle))))),
                "ADV0434: 'a.svg' holds another drawing (SVG) as a picture"
            ),
            ["a large width"] = (
                Svg(Rectangle, "width=\"1000000\" height=\"1000000\""),
                "ADV0422: 'a.svg' has 1000000 by 1000000 pixels"
            ),
            ["a width that no number holds"] = (
                Svg(Rectangle, "width=\"1e30\" height=\"1000000000\""),
                "ADV0422: 'a.svg' has a width or height of more than a million"
            ),
            ["a large view"] = (Svg(Rectangle, "viewBox=\"0 0 1000000000 1000000000\""), "ADV0422"),
            ["a width in centimetres"] = (Svg(Rectangle, "width=\"99999mm\" height=\"9999cm\""), "ADV0422"),
            ["another file's rules"] = (
                $"<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x.dtd\">{Svg("<text>&x;</text>")}",
                "ADV0420: 'a.svg' is a broken SVG file"
            ),
        };

    const string Repeats = "ADV0430: 'a.svg' repeats its parts so often that there are more than 250,000 to draw";

    public static string Svg(string body, string attributes = "width=\"400\" height=\"300\"") =>
        $"<svg {Namespaces} {attributes}>{body}</svg>";

    /// <summary>Groups of ten uses of the group before.</summary>
    public static string Levels(int levels, string part) =>
        $"<defs><g id=\"a0\">{part}</g>"
        + string.Concat(
            Enumerable.Range(1, levels).Select(level => $"<g id=\"a{level}\">{Times($"<use href=\"#a{level - 1}\"/>", 10)}</g>")
        )
        + $"</defs><use href=\"#a{levels}\"/>";

    public static string Times(string text, int times) =>
        new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    static string Nested(string element, string property, int levels) =>
        string.Concat(
            Enumerable
                .Range(0, levels)
                .Select(level =>
                    $"<{element} id=\"n{level}\" width=\"9\" height=\"9\">"
                    + Times(level == 0 ? Rectangle : $"<path d=\"M0 0L9 9\" {property}=\"url(#n{level - 1})\"/>", 10)
                    + $"</{element}>"
                )
        ) + $"<path d=\"M0 0L9 9\" {property}=\"url(#n{levels - 1})\"/>";

    static string Inner(string type, byte[] bytes) =>
        $"<image width=\"9\" height=\"9\" href=\"data:{type};base64,{Convert.ToBase64String(bytes)}\"/>";

    /// <summary>A black PNG of one bit a pixel.</summary>
    public static byte[] Png(int width, int height)
    {
        using var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var line = 0; line < height; line++)
                pack.Write(new byte[(width + 7) / 8 + 1]);
        byte[] header =
        [
            (byte)(width >> 24),
            (byte)(width >> 16),
            (byte)(width >> 8),
            (byte)width,
            (byte)(height >> 24),
            (byte)(height >> 16),
            (byte)(height >> 8),
            (byte)height,
            1,
            0,
            0,
            0,
            0,
        ];
        return
        [
            0x89,
            (byte)'P',
            (byte)'N',
            (byte)'G',
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. PngChunk.Make("IHDR", header),
            .. PngChunk.Make("IDAT", packed.ToArray()),
            .. PngChunk.Make("IEND", []),
        ];
    }
}
