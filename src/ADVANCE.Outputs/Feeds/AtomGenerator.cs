using System.Xml;
using Advance.Render;
using Advance.Sites;
using NodaTime.Text;

namespace Advance.Feeds;

/// <summary><c>feed.atom</c>: the Atom Syndication Format, RFC 4287.</summary>
public sealed class AtomGenerator : IGenerator
{
    const string Namespace = "http://www.w3.org/2005/Atom";

    public IEnumerable<OutputFile> Generate(Site site) =>
        Feed.Of(site)
            .Select(feed => OutputFile.Text(feed.At("atom").OutputPath, () => Text(feed)) with { Format = FeedFormat.Atom });

    static string Text(Feed feed) =>
        XmlDocumentText.Of(xml =>
        {
            var site = feed.Site;
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Settings.Language);
            Element(xml, "id", site.Absolute(feed.Identity.File("feed.atom")));
            Element(xml, "title", feed.Title);
            Element(xml, "subtitle", feed.Description);
            Element(xml, "updated", OffsetDateTimePattern.Rfc3339.Format(feed.Updated));
            Link(xml, "self", site.Absolute(feed.At("atom")), "application/atom+xml");
            Link(xml, "alternate", site.Absolute(feed.Home), "text/html");
            // RFC 4287, 4.1.1: a feed has an author unless each entry has one.
            Author(xml, site.Settings.SiteTitle);
            foreach (var item in feed.Items)
            {
                xml.WriteStartElement("entry", Namespace);
                if (item.Language is not null)
                    xml.WriteAttributeString("xml", "lang", null, item.Language);
                Element(xml, "id", feed.IdOf(item));
                Element(xml, "title", feed.TitleOf(item));
                Element(xml, "published", OffsetDateTimePattern.Rfc3339.Format(feed.PublishedOf(item)));
                Element(xml, "updated", OffsetDateTimePattern.Rfc3339.Format(feed.UpdatedOf(item)));
                Link(xml, "alternate", site.Absolute(item.Permalink), "text/html");
                foreach (var author in feed.AuthorsOf(item))
                    Author(xml, author);
                foreach (var topic in feed.TopicsOf(item))
                {
                    xml.WriteStartElement("category", Namespace);
                    xml.WriteAttributeString("term", XmlDocumentText.Clean(topic));
                    xml.WriteEndElement();
                }
                Element(xml, "summary", feed.SummaryOf(item));
                xml.WriteStartElement("content", Namespace);
                xml.WriteAttributeString("type", "html");
                xml.WriteString(XmlDocumentText.Clean(feed.BodyOf(item)));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });

    static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlDocumentText.Clean(text));

    static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    static void Link(XmlWriter xml, string relation, string href, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
