using System.Xml;
using Advance.Diagnostics;

namespace Advance.Published;

/// <summary>A published address, according to a sitemap.</summary>
/// <param name="Address">The complete address.</param>
/// <param name="Location">Its location in the sitemap.</param>
public readonly record struct PublishedAddress(Uri Address, Location Location);

/// <summary>
/// A sitemap of the published site, following the sitemaps.org protocol 0.9: addresses of pages, or of more sitemaps.
/// </summary>
public sealed record PublishedSitemap(IReadOnlyList<PublishedAddress> Pages, IReadOnlyList<PublishedAddress> Sitemaps)
{
    // Nothing outside the text itself is read: no DTD, no entity, no other file.
    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        CloseInput = false,
    };

    /// <param name="text">The XML.</param>
    /// <param name="name">The name to use in messages.</param>
    /// <exception cref="FormatException">It isn't a sitemap; the message says why.</exception>
    public static PublishedSitemap Read(Stream text, string name)
    {
        try
        {
            using var xml = XmlReader.Create(text, Settings);
            xml.MoveToContent();
            return xml.LocalName switch
            {
                "urlset" => new(Locations(xml, "url", name), []),
                "sitemapindex" => new([], Locations(xml, "sitemap", name)),
                var other => throw new FormatException($"'{name}' isn't a sitemap: it begins with <{other}>, not <urlset>."),
            };
        }
        catch (XmlException exception)
        {
            throw new FormatException($"'{name}' isn't a sitemap: {exception.Message}", exception);
        }
    }

    /// <summary>The <c>loc</c> of each page or sitemap; those of pictures have a different parent.</summary>
    static List<PublishedAddress> Locations(XmlReader xml, string parent, string name)
    {
        var found = new List<PublishedAddress>();
        var parents = new Stack<string>();
        var lines = (IXmlLineInfo)xml;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement)
                parents.Push(xml.LocalName);
            else if (xml.NodeType == XmlNodeType.EndElement)
                parents.TryPop(out _);
            else if (
                xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA
                && parents.Count >= 2
                && parents.Peek() == "loc"
                && parents.ElementAt(1) == parent
            )
            {
                var place = new Location(name, lines.LineNumber, lines.LinePosition);
                if (!Uri.TryCreate(xml.Value.Trim(), UriKind.Absolute, out var address))
                    throw new FormatException($"'{place}' has '{xml.Value.Trim()}', which isn't a complete address.");
                found.Add(new PublishedAddress(address, place));
            }
        }
        return found;
    }
}
