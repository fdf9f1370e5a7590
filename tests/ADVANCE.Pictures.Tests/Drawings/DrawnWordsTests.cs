using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Advance.Pictures.Fonts;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;
using NetVips;

namespace Advance.Tests.Drawings;

/// <summary>Text in a drawing is always drawn in the theme's typeface, or the author is told that it can't be.</summary>
public class DrawnWordsTests
{
    const string Chart = "<text x=\"10\" y=\"50\" font-size=\"30\" font-family=\"Arial\">Some words here</text>";

    [Fact]
    public void Fifty_workers_started_together_draw_the_same_bytes()
    {
        var typeface = Typeface.From(new Theme.Theme().Files);
        var task = new DrawTask(Encoding.UTF8.GetBytes(HostileDrawing.Svg(Chart)));
        var made = new ConcurrentDictionary<string, int>();

        Parallel.For(0, 50, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ =>
        {
            var fonts = FontFolder.Create(typeface);
            var worker = Worker.Start(fonts);
            var drawn = worker.Ask(task, new(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)))!.Bytes;
            worker.Kill();
            made.AddOrUpdate(Convert.ToHexString(SHA256.HashData(drawn)), 1, (_, times) => times + 1);
        });

        Assert.Equal(50, Assert.Single(made).Value);
    }

    [Fact]
    public void Cold_builds_give_the_same_bytes_whatever_is_drawn_first()
    {
        var sets = Enumerable
            .Range(0, 5)
            .Select(build =>
            {
                using var site = PictureSite.Item(
                    "![A chart](a.svg) ![Another](b.svg)\n",
                    ("a.svg", Encoding.UTF8.GetBytes(HostileDrawing.Svg(Chart))),
                    ("b.svg", Encoding.UTF8.GetBytes(HostileDrawing.Svg(Chart + "<rect/>")))
                );
                site.Build();
                return string.Join(
                    '\n',
                    site.Files(".png")
                        .Concat(site.Files(".webp"))
                        .Concat(site.Files(".avif"))
                        .Select(path => $"{path} {Convert.ToHexString(SHA256.HashData(site.Read(path)))}")
                );
            });

        Assert.NotEmpty(Assert.Single(sets.Distinct()));
    }

    [Fact]
    public void Text_is_drawn_as_characters_and_not_as_boxes()
    {
        var box = Ink("中");
        Assert.All("oMaW", letter => Assert.NotEqual(box, Ink(letter.ToString())));
        Assert.NotEqual(Ink("o"), Ink("M"));
    }

    [Theory]
    [InlineData("中文 words", "characters that this site's typeface lacks: 中 (U+4E2D), 文 (U+6587)")]
    [InlineData(
        "مرحبا",
        "characters that this site's typeface lacks: م (U+0645), ر (U+0631), ح (U+062D), ب (U+0628), ا (U+0627)"
    )]
    [InlineData("Well 😀", "a character that this site's typeface lacks: 😀 (U+1F600)")]
    [InlineData("&#x4E2D;", "a character that this site's typeface lacks: 中 (U+4E2D)")]
    public void Characters_that_the_typeface_lacks_are_reported_with_their_line(string words, string message)
    {
        using var site = PictureSite.Item(
            "![Words](a.svg)\n",
            ("a.svg", Encoding.UTF8.GetBytes(HostileDrawing.Svg($"\n<text>Fine</text>\n<g><text>{words}</text></g>")))
        );

        var line = Assert.Single(site.Diagnostics().Split('\n'));

        Assert.StartsWith("input/news/a.svg(3,", line, StringComparison.Ordinal);
        Assert.Contains($"error ADV0431: 'a.svg' has {message}. Readers would see empty boxes.", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<title>中文</title><desc>中文</desc><rect/>")]
    [InlineData("<text display=\"none\">中文</text>")]
    [InlineData("<style>.hidden { display: none }</style><g class=\"hidden\"><text>中文</text></g>")]
    [InlineData("<switch><text systemLanguage=\"zh\">中文</text><text>Words</text></switch>")]
    [InlineData("<text>Ŵŷ â’r café\u00A0\u200B\uFE0F</text>")]
    public void Hidden_text_and_Welsh_characters_are_not_reported(string body)
    {
        using var site = PictureSite.Item("![Words](a.svg)\n", ("a.svg", Encoding.UTF8.GetBytes(HostileDrawing.Svg(body))));

        Assert.DoesNotContain("error", site.Diagnostics(), StringComparison.Ordinal);
    }

    static string Ink(string letter)
    {
        var drawn = WorkerPool
            .For(Typeface.From(new Theme.Theme().Files))
            .Ask(
                new DrawTask(Encoding.UTF8.GetBytes(HostileDrawing.Svg($"<text y=\"200\" font-size=\"200\">{letter}</text>"))),
                WorkLimit.Drawing
            );
        using var picture = Image.NewFromBuffer(drawn.Bytes);
        return Convert.ToHexString(SHA256.HashData(picture.WriteToMemory<byte>()));
    }
}
