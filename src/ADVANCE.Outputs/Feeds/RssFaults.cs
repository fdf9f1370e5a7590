using System.Xml.Linq;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Feeds;

/// <summary>The requirements of RSS 2.0 (rssboard.org/rss-specification) and its best practices.</summary>
static class RssFaults
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IReadOnlyList<DataFault> In(ReadOnlySpan<byte> bytes, Site site)
    {
        var faults = new List<DataFault>();
        if (XmlParts.Read(bytes, faults) is not { } root)
            return faults;
        if (root.Name != "rss" || root.Attribute("version")?.Value != "2.0")
            faults.Add(new("it doesn't begin with <rss version=\"2.0\">."));
        if (root.Elements("channel").Take(2).ToArray() is not [var channel])
        {
            faults.Add(new("it doesn't have exactly one <channel>."));
            return faults;
        }
        XmlParts.Only(channel, "title", null, faults);
        XmlParts.Only(channel, "description", null, faults);
        Address(XmlParts.Only(channel, "link", null, faults), "link", null, site, faults);
        Timestamp(channel, "lastBuildDate", null, faults);
        Timestamp(channel, "pubDate", null, faults);
        if (
            site.Settings.Origin is not null
            && !channel
                .Elements(Atom + "link")
                .Any(link => link.Attribute("rel")?.Value == "self" && XmlParts.IsAddress(link.Attribute("href")?.Value))
        )
            faults.Add(new("the channel has no <atom:link rel=\"self\"> with its own address."));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in channel.Elements("item"))
        {
            if (faults.Count >= XmlParts.Most)
                break;
            Item(item, known, site, faults);
        }
        return faults;
    }

    static void Item(XElement item, HashSet<string> known, Site site, List<DataFault> faults)
    {
        var key = item.Element("link")?.Value ?? item.Element("guid")?.Value;
        if (
            string.IsNullOrWhiteSpace(item.Element("title")?.Value)
            && string.IsNullOrWhiteSpace(item.Element("description")?.Value)
        )
            faults.Add(new($"the <item>{Of(key)} has neither a <title> nor a <description>.", key));
        if (item.Element("link") is { } link)
            Address(link.Value, "link", key, site, faults);
        Timestamp(item, "pubDate", key, faults);
        if (XmlParts.Only(item, "guid", key, faults) is not { } guid)
            return;
        if (item.Element("guid")!.Attribute("isPermaLink")?.Value != "false")
            Address(guid, "guid", key, site, faults);
        if (!known.Add(guid))
            faults.Add(new($"two items have the <guid> {guid}.", key));
    }

    // Without a host no address can be complete, and ADV0605 reports that.
    static void Address(string? text, string name, string? key, Site site, List<DataFault> faults)
    {
        if (text is not null && site.Settings.Origin is not null && !XmlParts.IsAddress(text))
            faults.Add(new($"'{text}' in <{name}>{Of(key)} isn't a complete address.", key));
    }

    static void Timestamp(XElement parent, string name, string? key, List<DataFault> faults)
    {
        if (parent.Element(name) is { } moment && !XmlParts.IsMailDate(moment.Value))
            faults.Add(new($"'{moment.Value}' in <{name}>{Of(key)} isn't a date in the format of RFC 822.", key));
    }

    static string Of(string? key) => key is null ? "" : $" of {key}";
}
