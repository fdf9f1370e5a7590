using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Advance.Tests.WholeSite;

/// <summary>The Atom Syndication Format, RFC 4287, section 4.</summary>
static partial class AtomRules
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2005/Atom";

    static readonly (XName, int, int)[] FeedHas = Named(
        ("id", 1, 1),
        ("title", 1, 1),
        ("updated", 1, 1),
        ("subtitle", 0, 1),
        ("author", 0, int.MaxValue),
        ("link", 1, int.MaxValue),
        ("entry", 0, int.MaxValue)
    );
    static readonly (XName, int, int)[] EntryHas = Named(
        ("id", 1, 1),
        ("title", 1, 1),
        ("updated", 1, 1),
        ("published", 0, 1),
        ("summary", 0, 1),
        ("content", 1, 1),
        ("link", 1, int.MaxValue),
        ("author", 0, int.MaxValue),
        ("category", 0, int.MaxValue)
    );

    /// <param name="address">The address of the feed.</param>
    public static IEnumerable<string> Complaints(XDocument document, string address)
    {
        var feed = document.Root!;
        if (feed.Name != Namespace + "feed")
            yield return "not a feed";
        foreach (var wrong in Part(feed, FeedHas))
            yield return wrong;
        if (!Links(feed, "self").SequenceEqual([address]))
            yield return $"no link leads to {address}";
        if (!FeedRules.IsLanguage(feed.Attribute(XNamespace.Xml + "lang")?.Value))
            yield return "xml:lang is not a tag";
        var entries = feed.Elements(Namespace + "entry").ToArray();
        // 4.1.1: a feed has an author unless each entry has one.
        if (feed.Element(Namespace + "author") is null && entries.Any(entry => entry.Element(Namespace + "author") is null))
            yield return "no author";
        foreach (
            var wrong in entries
                .SelectMany(Entry)
                .Concat(FeedRules.Twice(entries.Select(entry => entry.Element(Namespace + "id")!.Value)))
        )
            yield return wrong;
        if (entries.Length > 0 && entries.Max(Updated) != Updated(feed))
            yield return "updated is not that of the last entry that changed";
    }

    static IEnumerable<string> Entry(XElement entry)
    {
        foreach (var wrong in Part(entry, EntryHas))
            yield return wrong;
        if (entry.Attribute(XNamespace.Xml + "lang") is { } language && !FeedRules.IsLanguage(language.Value))
            yield return $"xml:lang {language.Value} is not a tag";
        if (entry.Element(Namespace + "content") is { } content)
        {
            if (content.Attribute("type")?.Value != "html")
                yield return "content is not HTML";
            foreach (var wrong in FeedRules.Html(content.Value))
                yield return wrong;
        }
        foreach (
            var category in entry
                .Elements(Namespace + "category")
                .Where(category => string.IsNullOrWhiteSpace(category.Attribute("term")?.Value))
        )
            yield return $"{category} has no term";
    }

    static IEnumerable<string> Part(XElement part, (XName Name, int, int)[] has)
    {
        foreach (var wrong in FeedRules.Counts(part, has))
            yield return wrong;
        foreach (var other in part.Elements().Where(element => !has.Any(known => known.Name == element.Name)))
            yield return $"{other.Name} is unknown here";
        if (!FeedRules.IsAbsolute(part.Element(Namespace + "id")?.Value))
            yield return "id is no IRI that stays";
        foreach (
            var date in part.Elements()
                .Where(element => element.Name.LocalName is "updated" or "published")
                .Where(date => !Rfc3339().IsMatch(date.Value))
        )
            yield return $"'{date.Value}' is not a date of RFC 3339";
        foreach (
            var author in part.Elements(Namespace + "author")
                .Where(author => string.IsNullOrWhiteSpace(author.Element(Namespace + "name")?.Value))
        )
            yield return "an author has no name";
        foreach (
            var link in part.Elements(Namespace + "link").Where(link => !FeedRules.IsAbsolute(link.Attribute("href")?.Value))
        )
            yield return $"{link} is not absolute";
        // 4.1.1: no two links of the same kind, type and language.
        if (Links(part, "alternate").Count() > 1)
            yield return "more than one alternate";
    }

    static IEnumerable<string> Links(XElement part, string relation) =>
        part.Elements(Namespace + "link")
            .Where(link => (link.Attribute("rel")?.Value ?? "alternate") == relation)
            .Select(link => link.Attribute("href")!.Value);

    static DateTimeOffset Updated(XElement part) =>
        DateTimeOffset.Parse(part.Element(Namespace + "updated")!.Value, CultureInfo.InvariantCulture);

    static (XName, int, int)[] Named(params (string Name, int Least, int Most)[] children) =>
        [.. children.Select(child => (Namespace + child.Name, child.Least, child.Most))];

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex Rfc3339();
}
