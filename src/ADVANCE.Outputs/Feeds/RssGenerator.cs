using Advance.Render;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.Feeds;

/// <summary><c>feed.rss</c>: RSS 2.0 (rssboard.org), with the full text in the content module.</summary>
public sealed class RssGenerator : IGenerator
{
    const string Atom = "http://www.w3.org/2005/Atom",
        Content = "http://purl.org/rss/1.0/modules/content/",
        Dublin = "http://purl.org/dc/elements/1.1/";

    // RFC 822 with a four-digit year, as RSS recommends.
    static readonly OffsetDateTimePattern Date = OffsetDateTimePattern.CreateWithInvariantCulture(
        "ddd, dd MMM uuuu HH:mm:ss o<+HHmm>"
    );

    public IEnumerable<OutputFile> Generate(Site site) =>
        Feed.Of(site)
            .Select(feed => OutputFile.Text(feed.At("rss").OutputPath, () => Text(feed)) with { Format = FeedFormat.Rss });

    static string Text(Feed feed) =>
        XmlDocumentText.Of(xml =>
        {
            var site = feed.Site;
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteAttributeString("xmlns", "content", null, Content);
            xml.WriteAttributeString("xmlns", "dc", null, Dublin);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", XmlDocumentText.Clean(feed.Title));
            xml.WriteElementString("link", site.Absolute(feed.Home));
            xml.WriteElementString("description", XmlDocumentText.Clean(feed.Description));
            xml.WriteElementString("language", site.Settings.Language);
            xml.WriteElementString("lastBuildDate", Date.Format(feed.Updated));
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("href", site.Absolute(feed.At("rss")));
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            foreach (var item in feed.Items)
            {
                xml.WriteStartElement("item");
                xml.WriteElementString("title", XmlDocumentText.Clean(feed.TitleOf(item)));
                xml.WriteElementString("link", site.Absolute(item.Permalink));
                xml.WriteStartElement("guid");
                // If it is no longer the page's own address, it is an identifier and not a permalink.
                var id = feed.IdOf(item);
                xml.WriteAttributeString(
                    "isPermaLink",
                    site.Settings.Origin is not null && id == site.Absolute(item.Permalink) ? "true" : "false"
                );
                xml.WriteString(id);
                xml.WriteEndElement();
                xml.WriteElementString("pubDate", Date.Format(feed.PublishedOf(item)));
                foreach (var author in feed.AuthorsOf(item))
                    xml.WriteElementString("creator", Dublin, XmlDocumentText.Clean(author));
                if (item.Language is not null)
                    xml.WriteElementString("language", Dublin, item.Language);
                foreach (var topic in feed.TopicsOf(item))
                    xml.WriteElementString("category", XmlDocumentText.Clean(topic));
                xml.WriteElementString("description", XmlDocumentText.Clean(feed.SummaryOf(item)));
                xml.WriteElementString("encoded", Content, XmlDocumentText.Clean(feed.BodyOf(item)));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
}
