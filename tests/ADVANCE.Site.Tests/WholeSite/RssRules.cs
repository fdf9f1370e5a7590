using System.Globalization;
using System.Xml.Linq;

namespace Advance.Tests.WholeSite;

/// <summary>
/// RSS 2.0 by the RSS Advisory Board's specification and best practices profile, with the modules that our feeds use.
/// </summary>
static class RssRules
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom",
        Content = "http://purl.org/rss/1.0/modules/content/",
        Dublin = "http://purl.org/dc/elements/1.1/";

    static readonly (XName, int, int)[] ChannelHas =
    [
        ("title", 1, 1),
        ("link", 1, 1),
        ("description", 1, 1),
        ("language", 1, 1),
        ("lastBuildDate", 0, 1),
        (Atom + "link", 1, 1),
    ];
    static readonly (XName, int, int)[] ItemHas =
    [
        ("title", 1, 1),
        ("link", 0, 1),
        ("description", 0, 1),
        ("guid", 1, 1),
        ("pubDate", 0, 1),
        (Content + "encoded", 0, 1),
        (Dublin + "language", 0, 1),
    ];
    static readonly XName[] ItemMayRepeat = ["category", Dublin + "creator"];

    /// <param name="address">The address of the feed.</param>
    public static IEnumerable<string> Complaints(XDocument feed, string address)
    {
        if (feed.Root?.Name != "rss" || feed.Root.Attribute("version")?.Value != "2.0" || feed.Root.Elements().Count() != 1)
            yield return "not rss 2.0 with one channel";
        var channel = feed.Root!.Element("channel")!;
        foreach (var wrong in FeedRules.Counts(channel, ChannelHas))
            yield return wrong;
        foreach (
            var other in channel
                .Elements()
                .Where(element => element.Name != "item" && !ChannelHas.Any(known => known.Item1 == element.Name))
        )
            yield return $"{other.Name} is unknown in a channel";
        if (!FeedRules.IsAbsolute(channel.Element("link")?.Value))
            yield return "the channel's link is not absolute";
        if (!FeedRules.IsLanguage(channel.Element("language")?.Value))
            yield return "language is not a tag";
        if (
            channel.Element(Atom + "link") is not { } self
            || (self.Attribute("rel")?.Value, self.Attribute("href")?.Value, self.Attribute("type")?.Value)
                != ("self", address, "application/rss+xml")
        )
            yield return $"atom:link does not lead to {address}";
        foreach (var date in feed.Descendants().Where(element => element.Name == "pubDate" || element.Name == "lastBuildDate"))
            if (!IsRfc822(date.Value))
                yield return $"'{date.Value}' is not a date of RFC 822";
        foreach (
            var text in channel
                .Elements()
                .Where(element => element.Name != Atom + "link")
                .Concat(channel.Elements("item").Elements())
                .Where(element =>
                    !element.HasElements && element.Name != Content + "encoded" && string.IsNullOrWhiteSpace(element.Value)
                )
        )
            yield return $"{text.Name} is empty";

        foreach (
            var wrong in channel
                .Elements("item")
                .SelectMany(Item)
                .Concat(FeedRules.Twice(channel.Descendants("guid").Select(guid => guid.Value)))
        )
            yield return wrong;
    }

    static IEnumerable<string> Item(XElement item)
    {
        foreach (var wrong in FeedRules.Counts(item, ItemHas))
            yield return wrong;
        foreach (
            var other in item.Elements()
                .Where(element => !ItemMayRepeat.Contains(element.Name) && !ItemHas.Any(known => known.Item1 == element.Name))
        )
            yield return $"{other.Name} is unknown in an item";
        if (item.Element("link") is { } link && !FeedRules.IsAbsolute(link.Value))
            yield return $"link {link.Value} is not absolute";
        if (
            item.Element("guid") is { } guid
            && guid.Attribute("isPermaLink")?.Value != "false"
            && !FeedRules.IsAbsolute(guid.Value)
        )
            yield return $"guid {guid.Value} isn't a permanent link";
        if (item.Element(Dublin + "language") is { } language && !FeedRules.IsLanguage(language.Value))
            yield return $"language {language.Value} is not a tag";
        foreach (var wrong in FeedRules.Html(item.Element(Content + "encoded")?.Value ?? ""))
            yield return wrong;
    }

    // The parser also holds the day of the week against the date.
    static bool IsRfc822(string date) =>
        date[^5] is '+' or '-'
        && DateTimeOffset.TryParseExact(
            date.Insert(date.Length - 2, ":"),
            "ddd, dd MMM yyyy HH:mm:ss zzz",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );
}
