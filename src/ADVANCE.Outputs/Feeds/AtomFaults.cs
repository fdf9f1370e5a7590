using System.Xml.Linq;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Feeds;

/// <summary>The requirements of the Atom Syndication Format, RFC 4287.</summary>
static class AtomFaults
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IReadOnlyList<DataFault> In(ReadOnlySpan<byte> bytes, Site site)
    {
        var faults = new List<DataFault>();
        if (XmlParts.Read(bytes, faults) is not { } feed)
            return faults;
        if (feed.Name != Atom + "feed")
        {
            faults.Add(new("it doesn't begin with <feed> in the namespace of Atom."));
            return faults;
        }
        Common(feed, null, site, faults);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            if (faults.Count >= XmlParts.Most)
                break;
            var key = entry.Element(Atom + "id")?.Value ?? LinkOf(entry);
            if (Common(entry, key, site, faults) is { } id && !known.Add(id))
                faults.Add(new($"two entries have the <id> {id}.", key));
            // 4.1.2 and 4.1.1.
            if (entry.Element(Atom + "content") is null && LinkOf(entry) is null)
                faults.Add(new($"the <entry>{Of(key)} has neither <content> nor a link to its page.", key));
            if (!HasAuthor(entry) && !HasAuthor(feed))
                faults.Add(new($"neither the <entry>{Of(key)} nor the feed has an <author> with a name.", key));
        }
        return faults;
    }

    /// <summary>Checks what feeds and entries have in common, and returns the id.</summary>
    static string? Common(XElement part, string? key, Site site, List<DataFault> faults)
    {
        XmlParts.Only(part, Atom + "title", key, faults);
        Timestamp(XmlParts.Only(part, Atom + "updated", key, faults), "updated", key, faults);
        Timestamp(part.Element(Atom + "published")?.Value, "published", key, faults);
        foreach (var link in part.Elements(Atom + "link"))
            if (
                link.Attribute("href")?.Value is not { Length: > 0 } href
                || (site.Settings.Origin is not null && !Uri.TryCreate(href, UriKind.Absolute, out _))
            )
                faults.Add(new($"a <link>{Of(key)} has no complete address in 'href'.", key));
        foreach (var category in part.Elements(Atom + "category"))
            if (category.Attribute("term") is null)
                faults.Add(new($"a <category>{Of(key)} has no 'term'.", key));
        var id = XmlParts.Only(part, Atom + "id", key, faults);
        // 4.2.6: an IRI. Without a host no address can be complete, and ADV0605 reports that.
        if (id is not null && site.Settings.Origin is not null && !Uri.TryCreate(id, UriKind.Absolute, out _))
            faults.Add(new($"the <id> '{id}' isn't a complete address.", key));
        return id;
    }

    static void Timestamp(string? text, string name, string? key, List<DataFault> faults)
    {
        if (text is not null && !XmlParts.IsMoment(text))
            faults.Add(new($"'{text}' in <{name}>{Of(key)} isn't a date and time such as 2026-06-30T15:00:00+01:00.", key));
    }

    static bool HasAuthor(XElement part) =>
        part.Elements(Atom + "author").Any(author => !string.IsNullOrWhiteSpace(author.Element(Atom + "name")?.Value));

    static string? LinkOf(XElement entry) =>
        entry
            .Elements(Atom + "link")
            .FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate")
            ?.Attribute("href")
            ?.Value;

    static string Of(string? key) => key is null ? "" : $" of {key}";
}
