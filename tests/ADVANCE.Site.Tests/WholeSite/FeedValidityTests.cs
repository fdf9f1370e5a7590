using System.Text.Json;
using System.Xml.Linq;
using Advance.Tests.Browsing;
using Advance.Tests.Npm;

namespace Advance.Tests.WholeSite;

/// <summary>Checks every feed of the real site and of difficult content, including those by topic, against its
/// specification.</summary>
public class FeedValidityTests(BuiltSite site, HardContent hard)
{
    IEnumerable<(string Folder, string Origin)> Sites =>
        [(site.Folder, "https://advance.example/"), (hard.Folder, "https://notes.example/a-b/")];

    [Fact]
    public void Every_RSS_feed_is_valid() =>
        Assert.Equal("", All(".rss", (text, address) => RssRules.Complaints(XDocument.Parse(text), address)));

    [Fact]
    public void Every_Atom_feed_is_valid() =>
        Assert.Equal("", All(".atom", (text, address) => AtomRules.Complaints(XDocument.Parse(text), address)));

    [Fact]
    public void Every_JSON_Feed_is_valid_and_a_feed_without_items_is_reported()
    {
        foreach (var (folder, _) in Sites)
            Assert.Equal("", Validated(OutputText.Of(folder, "feed.json")));
        Assert.Contains(
            "items",
            Validated([("a", """{ "version": "https://jsonfeed.org/version/1.1", "title": "A" }""")]),
            StringComparison.Ordinal
        );

        static string Validated(IEnumerable<(string, string)> feeds) =>
            Node.Run("validate-json-feed.mjs", OutputText.ForNode(feeds, "json")).Trim();
    }

    [Fact]
    public void The_three_formats_contain_the_same_items_with_the_same_ids()
    {
        foreach (var (folder, _) in Sites)
        foreach (var (path, text) in OutputText.Of(folder, "feed.json"))
        {
            using var json = JsonDocument.Parse(text);
            var ids = json
                .RootElement.GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("id").GetString()!)
                .ToArray();
            var beside = Path.Combine(folder, Path.ChangeExtension(path, null));
            Assert.Equal(ids, XDocument.Load(beside + ".rss").Descendants("guid").Select(id => id.Value));
            Assert.Equal(
                ids,
                XDocument
                    .Load(beside + ".atom")
                    .Descendants(AtomRules.Namespace + "entry")
                    .Select(entry => entry.Element(AtomRules.Namespace + "id")!.Value)
            );
        }
    }

    [Theory]
    [InlineData("<language>en</language>", "<language>English</language>", "language")]
    [InlineData("Tue, 02 Jan", "Wed, 02 Jan", "RFC 822")]
    [InlineData("href=\"https://a.example/b\"", "href=\"/b\"", "'/b'")]
    [InlineData("<guid>https://a.example/b</guid>", "<guid>b</guid>", "guid")]
    [InlineData("</item>", "</item><item><title>A</title><guid>https://a.example/b</guid></item>", "twice")]
    public void An_error_in_a_feed_is_reported(string right, string wrong, string told)
    {
        const string Feed = """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>A</title><link>https://a.example/</link><description>A</description>
            <language>en</language><atom:link rel="self" href="https://a.example/feed.rss" type="application/rss+xml"/>
            <item><title>B</title><guid>https://a.example/b</guid><pubDate>Tue, 02 Jan 2024 00:00:00 +0000</pubDate>
            <content:encoded><![CDATA[<a href="https://a.example/b">b</a>]]></content:encoded></item></channel></rss>
            """;
        Assert.Empty(RssRules.Complaints(XDocument.Parse(Feed), "https://a.example/feed.rss"));
        Assert.Contains(
            told,
            string.Join(
                '\n',
                RssRules.Complaints(
                    XDocument.Parse(Feed.Replace(right, wrong, StringComparison.Ordinal)),
                    "https://a.example/feed.rss"
                )
            ),
            StringComparison.Ordinal
        );
    }

    string All(string extension, Func<string, string, IEnumerable<string>> rules)
    {
        Assert.All(Sites, built => Assert.True(OutputText.Of(built.Folder, extension).Count > 1));
        return string.Join(
            '\n',
            Sites.SelectMany(built =>
                OutputText
                    .Of(built.Folder, extension)
                    .SelectMany(feed => rules(feed.Text, built.Origin + feed.Path).Select(wrong => $"{feed.Path}: {wrong}"))
            )
        );
    }
}
