using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Advance.Tests.Generation;

/// <summary>The three feeds: what their specifications require, and the same content in each.</summary>
public class FeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom",
        Content = "http://purl.org/rss/1.0/modules/content/",
        Dublin = "http://purl.org/dc/elements/1.1/";

    const string Files = """
        -- statiq.json --
        {
          "Host": "advance.example", "LinkRoot": "/advance", "SiteTitle": "ADVANCE & co", "SiteDescription": "News <of> it",
          "Language": "en-GB", "TimeZone": "Europe/London"
        }
        -- input/news/launch.md --
        ---
        title: "Launch: <b>\"we\" & you</b> 😀"
        date: 2022-06-01
        updated: 2022-07-02
        summary: We begin & go on.
        topics: [Open Science]
        authors: [Gail Gilchrist, Gene Feder]
        language: cy
        ---
        A [page](../about.md), a [file](/form.pdf), [below](#end), [elsewhere](https://example.org/?a=1&b=2) and ]]> here.

        ![A room](room.jpg)

        ## End
        -- input/news/room.jpg --
        -- input/form.pdf --
        -- input/about.md --
        ---
        title: About
        ---
        -- input/publications/old.md --
        ---
        title: Old
        date: 2020
        summary: Older.
        ---
        """;

    static readonly string[] Absolute =
    [
        "https://advance.example/advance/about/",
        "https://advance.example/advance/form.pdf",
        "https://advance.example/advance/news/launch/#end",
        "https://example.org/?a=1&b=2",
        "https://advance.example/advance/news/room.jpg",
    ];

    [Fact]
    public void Rss_holds_what_RSS_2_0_requires()
    {
        using var site = new TestSite(Files).BuildClean();
        var rss = XDocument.Parse(site.Read("feed.rss")).Root!;
        Assert.Equal("2.0", rss.Attribute("version")!.Value);
        var channel = Assert.Single(rss.Elements("channel"));
        Assert.Equal(
            ("ADVANCE & co", "https://advance.example/advance/", "News <of> it", "en-GB"),
            (
                channel.Element("title")!.Value,
                channel.Element("link")!.Value,
                channel.Element("description")!.Value,
                channel.Element("language")!.Value
            )
        );
        Assert.Equal("Sat, 02 Jul 2022 00:00:00 +0100", channel.Element("lastBuildDate")!.Value);
        var self = channel.Element(Atom + "link")!;
        Assert.Equal(
            ("https://advance.example/advance/feed.rss", "self", "application/rss+xml"),
            (self.Attribute("href")!.Value, self.Attribute("rel")!.Value, self.Attribute("type")!.Value)
        );

        var items = channel.Elements("item").ToArray();
        Assert.Equal(2, items.Length);
        Assert.Equal(
            ("Launch: <b>\"we\" & you</b> 😀", "https://advance.example/advance/news/launch/", "We begin & go on."),
            (items[0].Element("title")!.Value, items[0].Element("link")!.Value, items[0].Element("description")!.Value)
        );
        Assert.Equal(
            ("true", "https://advance.example/advance/news/launch/"),
            (items[0].Element("guid")!.Attribute("isPermaLink")!.Value, items[0].Element("guid")!.Value)
        );
        Assert.Equal("Wed, 01 Jun 2022 00:00:00 +0100", items[0].Element("pubDate")!.Value);
        Assert.Equal("Wed, 01 Jan 2020 00:00:00 +0000", items[1].Element("pubDate")!.Value);
        Assert.All(items, item =>
            Assert.True(
                DateTimeOffset.TryParseExact(
                    item.Element("pubDate")!.Value,
                    "ddd, dd MMM yyyy HH:mm:ss zzz",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
            )
        );
        Assert.Equal(["Gail Gilchrist", "Gene Feder"], items[0].Elements(Dublin + "creator").Select(author => author.Value));
        Assert.Equal(["Open Science"], items[0].Elements("category").Select(topic => topic.Value));
        Assert.Equal(("cy", null), (items[0].Element(Dublin + "language")!.Value, items[1].Element(Dublin + "language")?.Value));
        AssertAbsolute(items[0].Element(Content + "encoded")!.Value);
    }

    [Fact]
    public void Atom_holds_what_RFC_4287_requires()
    {
        using var site = new TestSite(Files).BuildClean();
        var feed = XDocument.Parse(site.Read("feed.atom")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(
            ("https://advance.example/advance/feed.atom", "ADVANCE & co", "2022-07-02T00:00:00+01:00"),
            (Of(feed, "id"), Of(feed, "title"), Of(feed, "updated"))
        );
        Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.Equal(
            [("self", "https://advance.example/advance/feed.atom"), ("alternate", "https://advance.example/advance/")],
            Links(feed)
        );

        var entries = feed.Elements(Atom + "entry").ToArray();
        Assert.Equal(2, entries.Select(entry => Of(entry, "id")).Distinct().Count());
        Assert.Equal(
            (
                "https://advance.example/advance/news/launch/",
                "Launch: <b>\"we\" & you</b> 😀",
                "2022-07-02T00:00:00+01:00",
                "2022-06-01T00:00:00+01:00",
                "We begin & go on."
            ),
            (
                Of(entries[0], "id"),
                Of(entries[0], "title"),
                Of(entries[0], "updated"),
                Of(entries[0], "published"),
                Of(entries[0], "summary")
            )
        );
        Assert.Equal([("alternate", "https://advance.example/advance/news/launch/")], Links(entries[0]));
        Assert.Equal(["Gail Gilchrist", "Gene Feder"], entries[0].Elements(Atom + "author").Select(author => Of(author, "name")));
        Assert.Equal("Open Science", entries[0].Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(
            ("en-GB", "cy", null),
            (
                feed.Attribute(XNamespace.Xml + "lang")!.Value,
                entries[0].Attribute(XNamespace.Xml + "lang")!.Value,
                entries[1].Attribute(XNamespace.Xml + "lang")?.Value
            )
        );
        Assert.Equal("html", entries[0].Element(Atom + "content")!.Attribute("type")!.Value);
        AssertAbsolute(Of(entries[0], "content"));

        static string Of(XElement element, string name) => element.Element(Atom + name)!.Value;
        static IEnumerable<(string, string)> Links(XElement element) =>
            element.Elements(Atom + "link").Select(link => (link.Attribute("rel")!.Value, link.Attribute("href")!.Value));
    }

    [Fact]
    public void Json_holds_what_JSON_Feed_1_1_requires()
    {
        using var site = new TestSite(Files).BuildClean();
        var feed = JsonDocument.Parse(site.Read("feed.json")).RootElement;
        Assert.Equal(
            (
                "https://jsonfeed.org/version/1.1",
                "ADVANCE & co",
                "https://advance.example/advance/",
                "https://advance.example/advance/feed.json",
                "en-GB"
            ),
            (Of(feed, "version"), Of(feed, "title"), Of(feed, "home_page_url"), Of(feed, "feed_url"), Of(feed, "language"))
        );
        var items = feed.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(2, items.Length);
        Assert.Equal(
            (
                "https://advance.example/advance/news/launch/",
                "https://advance.example/advance/news/launch/",
                "Launch: <b>\"we\" & you</b> 😀",
                "We begin & go on.",
                "cy"
            ),
            (Of(items[0], "id"), Of(items[0], "url"), Of(items[0], "title"), Of(items[0], "summary"), Of(items[0], "language"))
        );
        Assert.Equal(
            ("2022-06-01T00:00:00+01:00", "2022-07-02T00:00:00+01:00"),
            (Of(items[0], "date_published"), Of(items[0], "date_modified"))
        );
        Assert.Equal(
            ["Gail Gilchrist", "Gene Feder"],
            items[0].GetProperty("authors").EnumerateArray().Select(author => Of(author, "name"))
        );
        Assert.Equal(["Open Science"], items[0].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!));
        Assert.False(items[1].TryGetProperty("authors", out _));
        AssertAbsolute(Of(items[0], "content_html"));

        static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;
    }

    [Theory]
    [InlineData("2022-06-30T15:00", "2022-06-30T15:00:00+01:00")]
    [InlineData("2022-12-30 15:00", "2022-12-30T15:00:00Z")]
    [InlineData("2022-06-30T15:00Z", "2022-06-30T16:00:00+01:00")]
    [InlineData("2022", "2022-01-01T00:00:00Z")]
    public void A_time_is_that_of_the_sites_own_zone(string date, string published)
    {
        using var site = TestSite
            .WithHost($"-- input/news/a.md --\n---\ntitle: A\ndate: {date}\nsummary: B.\n---\n")
            .BuildClean();
        Assert.Equal(published, XDocument.Parse(site.Read("feed.atom")).Descendants(Atom + "published").Single().Value);
    }

    [Fact]
    public void Each_topic_has_its_own_three()
    {
        using var site = new TestSite(Files).BuildClean();
        var channel = XDocument.Parse(site.Read("topics/open-science/feed.rss")).Root!.Element("channel")!;
        Assert.Equal(
            ("ADVANCE & co: Open Science", "https://advance.example/advance/topics/open-science/"),
            (channel.Element("title")!.Value, channel.Element("link")!.Value)
        );
        Assert.Single(channel.Elements("item"));
        Assert.Single(XDocument.Parse(site.Read("topics/open-science/feed.atom")).Root!.Elements(Atom + "entry"));
        Assert.Equal(
            1,
            JsonDocument.Parse(site.Read("topics/open-science/feed.json")).RootElement.GetProperty("items").GetArrayLength()
        );
    }

    [Fact]
    public void A_feed_holds_the_newest_twenty_or_as_many_as_the_settings_say()
    {
        static string Items(int count) =>
            string.Concat(
                Enumerable
                    .Range(1, count)
                    .Select(day =>
                        $"-- input/news/a{day:00}.md --\n---\ntitle: a{day:00}\ndate: 2022-06-{day:00}\nsummary: B.\n---\n"
                    )
            );
        using var all = TestSite.WithHost(Items(25)).BuildClean();
        using var few = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"FeedSize\": 2 }\n" + Items(3)
        ).BuildClean();
        Assert.Equal(20, XDocument.Parse(all.Read("feed.rss")).Descendants("item").Count());
        Assert.Equal(
            ["a03", "a02"],
            XDocument.Parse(few.Read("feed.rss")).Descendants("item").Select(item => item.Element("title")!.Value)
        );
    }

    [Fact]
    public void An_empty_feed_is_still_a_feed_and_the_same_in_every_build()
    {
        using var site = TestSite.WithHost("-- input/index.md --\n---\ntitle: Home\n---\n").BuildClean();
        Assert.Equal("1970-01-01T00:00:00Z", XDocument.Parse(site.Read("feed.atom")).Root!.Element(Atom + "updated")!.Value);
        Assert.Equal(
            "Thu, 01 Jan 1970 00:00:00 +0000",
            XDocument.Parse(site.Read("feed.rss")).Descendants("lastBuildDate").Single().Value
        );
        Assert.Equal(0, JsonDocument.Parse(site.Read("feed.json")).RootElement.GetProperty("items").GetArrayLength());
    }

    static void AssertAbsolute(string html)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Equal(
            Absolute,
            document.All.Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")).OfType<string>()
        );
    }
}
