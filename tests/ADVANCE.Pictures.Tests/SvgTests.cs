using System.IO.Compression;
using NetVips;

namespace Advance.Tests;

/// <summary>An SVG is drawn, and its file stays at home.</summary>
public class SvgTests
{
    const string Logo =
        """<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><script>alert(1)</script>"""
        + """<rect width="120" height="40" fill="#208040" onclick="alert(1)"/></svg>""";

    [Theory]
    [InlineData("logo.svg")]
    [InlineData("logo.svgz")]
    public void A_logo_is_drawn_sharply_and_its_script_is_nowhere(string name)
    {
        var bytes = name.EndsWith('z') ? Packed(Logo) : System.Text.Encoding.UTF8.GetBytes(Logo);
        using var site = new PictureSite(
            $"-- input/partners/house.md --\n---\nname: A house\nurl: https://example.org\nlogo:\n  src: {name}\n  alt: A "
                + $"green field\n---\n[The logo]({name})\n",
            ("input/partners/" + name, bytes)
        ).BuildClean();

        Assert.Empty(Directory.EnumerateFiles(site.Output, "logo.svg", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(site.Output, "logo.svgz", SearchOption.AllDirectories));
        using var made = Image.NewFromBuffer(site.Read(site.Files("-600.webp").Single()));
        Assert.Equal((600, 200), (made.Width, made.Height));
        using var original = Image.NewFromBuffer(site.Read($"/partners/{name}.png"));
        Assert.Equal((1200, 400), (original.Width, original.Height));
        Assert.Equal([32, 128, 64, 255], original.Getpoint(600, 200));
        var page = site.Page("partners/index.html");
        Assert.Equal($"/partners/{name}.png", page.QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Contains(
            $"/partners/{name}.png",
            page.QuerySelector("script[type='application/ld+json']")?.TextContent ?? $"/partners/{name}.png",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_other_file_is_drawn_into_it()
    {
        using var folder = new PictureSite("-- input/about.md --\n---\ntitle: About\n---\nWords.\n");
        var red = Path.Combine(folder.Root, "red.png");
        File.WriteAllBytes(
            red,
            (Image.Black(20, 20, 3) + new double[] { 255, 0, 0 }).Cast(Enums.BandFormat.Uchar).PngsaveBuffer()
        );
        var drawing = $"""
            <!DOCTYPE svg [<!ENTITY other SYSTEM "file://{red}">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              xmlns:xi="http://www.w3.org/2001/XInclude" width="20" height="20">
            <image href="file://{red}" width="20" height="20"/>
            <image xlink:href="red.png" width="20" height="20"/><xi:include href="file://{red}"/></svg>
            """;
        using var site = PictureSite.Item("![Nothing](a.svg)\n", ("a.svg", System.Text.Encoding.UTF8.GetBytes(drawing)));

        Assert.Equal(
            "input/news/item.md(6,1): warning ADV0426: 'a.svg' takes in other files, which are left out. Turn words into "
                + "outlines and put pictures into the file itself before you save it, or save it as PNG.",
            TestSite.Print(site.Build())
        );
        using var original = Image.NewFromBuffer(site.Read("/news/a.svg.png"));
        Assert.Equal(0, original.Max());
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect", "is a broken SVG file")]
    [InlineData(
        "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'></svg>",
        "has 100000 by 100000 pixels; 100 million pixels and 16383 on a side are the most"
    )]
    [InlineData(
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c "
            + "'&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e "
            + "'&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g "
            + "'&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' "
            + "height='9'><desc>&g;&g;</desc></svg>",
        "has entities that stand for more than a million characters"
    )]
    public void A_drawing_that_can_t_be_drawn_is_told_of(string drawing, string message)
    {
        using var site = PictureSite.Item("![Nothing](a.svg)\n", ("a.svg", System.Text.Encoding.UTF8.GetBytes(drawing)));

        Assert.Contains($"'a.svg' {message}.", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal))
            pack.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
