using NetVips;

namespace Advance.Tests.Cards;

/// <summary>The picture that other programs show with a link to a page.</summary>
public class CardTests
{
    const string Settings = """
        -- statiq.json --
        { "Host": "advance.example", "SiteTitle": "ADVANCE" }

        """;

    [Fact]
    public void Each_page_has_a_card_with_its_title_and_the_required_metadata()
    {
        using var site = Item(
                "Substance Use and Intimate Partner Abuse (IPA): A Descriptive Model of the Pathways Between Substance Use and "
                    + "IPA Perpetration for Men"
            )
            .BuildClean();

        var head = site.Page("news/item/index.html").Head!;
        string? Meta(string name) => head.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");
        Assert.Equal(
            ("image/png", "1200", "630", "summary_large_image"),
            (Meta("og:image:type"), Meta("og:image:width"), Meta("og:image:height"), Meta("twitter:card"))
        );
        Assert.Equal(
            "ADVANCE. News. Substance Use and Intimate Partner Abuse (IPA): A Descriptive Model of the Pathways Between "
                + "Substance Use and IPA Perpetration for Men",
            Meta("og:image:alt")
        );
        Assert.Matches("^https://advance.example/assets/cards/[0-9a-f]{16}.png$", Meta("og:image"));
        var bytes = site.Read(Meta("og:image")!["https://advance.example".Length..]);
        Assert.InRange(bytes.Length, 2_000, 25_000);
        using var card = Image.NewFromBuffer(bytes);
        Assert.Equal((1200, 630), (card.Width, card.Height));
        Assert.Equal([0xFB, 0xF8, 0xF2], card.Getpoint(1190, 620));
        Assert.Null(site.Page("404.html").Head!.QuerySelector("meta[property='og:image']"));
    }

    [Theory]
    [InlineData("Short")]
    [InlineData("Trawsgrifiad: yr ŵyl a’r tŷ, pob gŵr a’i lên, ac Łódź")]
    [InlineData("Ampersands & <angles> of \"quotes\"")]
    [InlineData(
        "Word word word word word word word word word word word word word word word word word word word word word word word "
            + "word word word word word word word word word word word word word word word word word word word word word"
    )]
    [InlineData("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz and its consequences")]
    public void No_title_overflows_its_card(string title)
    {
        using var site = Item(title);
        // That it may be too long doesn't matter here.
        site.Build();

        var address = site.Page("news/item/index.html")
            .Head!.QuerySelector("meta[property='og:image']")!
            .GetAttribute("content")!;
        using var card = Image.NewFromBuffer(site.Read(address["https://advance.example".Length..]));
        using var ink = card[0] < 0x80;
        Assert.Equal(0, ink.Crop(1120, 0, 80, 630).Max());
        Assert.Equal(0, ink.Crop(112, 612, 1088, 18).Max());
        Assert.Equal(255, ink.Crop(112, 282, 1000, 300).Max());
    }

    [Fact]
    public void A_title_with_missing_characters_is_replaced_by_the_site_s_address()
    {
        using var site = Item("Η έρευνα και η πράξη").BuildClean();

        Assert.Equal(
            "ADVANCE. News. advance.example",
            site.Page("news/item/index.html").Head!.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content")
        );
    }

    [Theory]
    [InlineData("""{ "SiteTitle": "ADVANCE", "Severities": { "ADV0601": "off" } }""")]
    [InlineData("""{ "SiteTitle": "ADVANCE", "Host": "advance.example", "GenerateCards": false }""")]
    public void There_are_no_cards_without_a_host_or_if_they_are_turned_off(string settings)
    {
        using var site = new PictureSite(
            $"-- statiq.json --\n{settings}\n-- input/about.md --\n---\ntitle: About\n---\nWords.\n"
        );
        site.Build();

        Assert.Empty(site.Files(".png"));
        Assert.Null(site.Page("about/index.html").Head!.QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public void A_large_enough_photograph_of_an_item_is_its_card()
    {
        using var site = new PictureSite(
            Settings + Pictured("large") + Pictured("small"),
            ("input/news/large.jpg", TestPicture.Jpeg(1600, 1200)),
            ("input/news/small.jpg", TestPicture.Jpeg(1000, 600))
        ).BuildClean();

        var large = site.Page("news/large/index.html").Head!;
        Assert.Equal("Four corners", large.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"));
        using var card = Image.NewFromBuffer(
            site.Read(
                large.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!["https://advance.example".Length..]
            )
        );
        Assert.Equal((1200, 630), (card.Width, card.Height));
        Assert.StartsWith(
            "ADVANCE. News. ",
            site.Page("news/small/index.html").Head!.QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_with_another_name_has_its_name_set_in_type()
    {
        using var site = new PictureSite(
            "-- statiq.json --\n{ \"Host\": \"x.example\", \"SiteTitle\": \"River trial\" }\n-- input/about.md --\n---\ntitle: "
                + "About\n---\nWords.\n"
        ).BuildClean();

        var address = site.Page("about/index.html").Head!.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        using var card = Image.NewFromBuffer(site.Read(address["https://x.example".Length..]));
        Assert.True(card[0].Crop(112, 60, 500, 80).Min() < 0x40);
    }

    static PictureSite Item(string title) =>
        new(
            Settings
                + $"-- input/news/item.md --\n---\ntitle: {System.Text.Json.JsonSerializer.Serialize(title)}\ndate: "
                + "2022-06-01\nsummary: What it says.\n---\nWords.\n"
        );

    static string Pictured(string name) =>
        $"-- input/news/{name}.md --\n---\ntitle: An item that is {name}\ndate: 2022-06-01\nsummary: What it says.\nimage:\n  "
        + $"src: {name}.jpg\n  alt: Four corners\n---\nWords.\n";
}
