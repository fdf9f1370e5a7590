using System.Globalization;
using NetVips;

namespace Advance.Tests;

/// <summary>The markup of pictures in pages, and whether the files match it.</summary>
public class ShownPictureTests
{
    [Fact]
    public void A_picture_in_a_text_has_two_formats_at_the_required_widths()
    {
        using var site = PictureSite
            .Item("Words.\n\n![Four corners](My%20Photo.JPG)\n", ("My Photo.JPG", TestPicture.Jpeg(1600, 1200)))
            .BuildClean();

        var picture = site.Page("news/item/index.html").QuerySelector(".prose picture")!;
        Assert.Equal(
            ["image/avif", "image/webp"],
            picture.QuerySelectorAll("source").Select(source => source.GetAttribute("type"))
        );
        Assert.All(picture.QuerySelectorAll("source"), source =>
            Assert.Equal("min(722px, 100vw - 43px)", source.GetAttribute("sizes"))
        );
        foreach (var (address, width) in Sources(picture))
        {
            using var made = Image.NewFromBuffer(site.Read(address));
            Assert.Equal((width, width * 3 / 4), (made.Width, made.Height));
            Assert.Matches(@"^/assets/pictures/my-photo\.[0-9a-f]{15}-\d+\.(avif|webp)$", address);
        }
        Assert.Equal([360, 540, 720, 1080, 1440], Sources(picture).Select(source => source.Width).Distinct());
        var image = picture.QuerySelector("img")!;
        Assert.Equal(
            ("720", "540", "lazy", "async", "Four corners"),
            (
                image.GetAttribute("width"),
                image.GetAttribute("height"),
                image.GetAttribute("loading"),
                image.GetAttribute("decoding"),
                image.GetAttribute("alt")
            )
        );
        Assert.EndsWith("-720.jpg", image.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_picture_is_never_enlarged()
    {
        using var site = PictureSite
            .Item("Words.\n\n![Four corners](small.png)\n", ("small.png", TestPicture.Png(400, 100)))
            .BuildClean();

        var picture = site.Page("news/item/index.html").QuerySelector("picture")!;
        Assert.Equal([360, 400], Sources(picture).Select(source => source.Width).Distinct());
        Assert.StartsWith("min(400px,", picture.QuerySelector("source")!.GetAttribute("sizes"), StringComparison.Ordinal);
        Assert.Equal(
            ("400", "100"),
            (picture.QuerySelector("img")!.GetAttribute("width"), picture.QuerySelector("img")!.GetAttribute("height"))
        );
    }

    [Fact]
    public void An_item_s_picture_is_loaded_first_and_a_picture_with_a_title_has_a_caption()
    {
        using var site = new PictureSite(
            """
            -- input/news/item.md --
            ---
            title: An item
            date: 2022-06-01
            summary: What it says.
            image:
              src: lead.jpg
              alt: Four corners
            ---
            Words.

            ![Four corners](lead.jpg "Corners & edges")
            """,
            ("input/news/lead.jpg", TestPicture.Jpeg(1600, 900))
        ).BuildClean();

        var page = site.Page("news/item/index.html");
        var lead = page.QuerySelector(".head picture img")!;
        Assert.Equal(("high", null), (lead.GetAttribute("fetchpriority"), lead.GetAttribute("loading")));
        Assert.Equal("Corners & edges", page.QuerySelector(".prose figure > picture + figcaption")!.TextContent);
    }

    [Fact]
    public void Portraits_and_logos_are_as_small_as_their_places()
    {
        using var site = new PictureSite(
            """
            -- input/people/ann.md --
            ---
            name: Ann Example
            image:
              src: ann.jpg
              alt: Four corners
            ---
            -- input/partners/house.md --
            ---
            name: A house
            logo:
              src: house.png
              alt: Four corners
            ---
            """,
            ("input/people/ann.jpg", TestPicture.Jpeg(900, 1200)),
            ("input/partners/house.png", TestPicture.Png(600, 200))
        ).BuildClean();

        Assert.Equal(
            [209, 314, 418, 627],
            Sources(site.Page("people/ann/index.html").QuerySelector("picture")!).Select(source => source.Width).Distinct()
        );
        Assert.Equal("144px", site.Page("partners/index.html").QuerySelector("source")!.GetAttribute("sizes"));
    }

    [Fact]
    public void Without_the_library_pages_show_the_cleaned_file_with_its_size()
    {
        using var picture = TestPicture.WithNotes(TestPicture.Corners(800, 600), 6);
        using var site = new PictureSite(
            "-- input/about.md --\n---\ntitle: About\n---\n![Four corners](a.jpg)\n",
            ("input/a.jpg", picture.JpegsaveBuffer())
        )
        {
            CanMake = false,
        };

        Assert.StartsWith("input/a.jpg(1,1): warning ADV0427: ", TestSite.Print(site.Build()), StringComparison.Ordinal);

        var image = site.Page("about/index.html").QuerySelector("picture > img")!;
        Assert.Equal(
            ("/a.jpg", "600", "800"),
            (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height"))
        );
        Assert.Equal(-1, site.Read("/a.jpg").AsSpan().IndexOf("S3CR3T"u8));
        Assert.Empty(site.Files(".avif"));
    }

    static IReadOnlyList<(string Address, int Width)> Sources(AngleSharp.Dom.IElement picture) =>
        [
            .. picture
                .QuerySelectorAll("source")
                .SelectMany(source => source.GetAttribute("srcset")!.Split(", "))
                .Select(source =>
                    (source.Split(' ')[0], int.Parse(source.Split(' ')[1].TrimEnd('w'), CultureInfo.InvariantCulture))
                ),
        ];
}
