using Advance.Content;
using Markdig.Syntax;

namespace Advance.Theme.Words;

/// <summary>Splits a rendered body in two, so that something can be inserted after its opening words.</summary>
static class BodyParts
{
    /// <summary>
    /// The part before the first heading, and the rest from that heading on. A heading inside a list or a quotation doesn't
    /// count.
    /// </summary>
    /// <param name="entry">The entry whose body it is.</param>
    /// <param name="html">The body as HTML; tags in it are never text, because text is escaped.</param>
    public static (string Opening, string After) AtFirstHeading(Entry entry, string html)
    {
        var first = entry.Document.Body.Descendants<HeadingBlock>().FirstOrDefault();
        if (first is null || first.Parent != entry.Document.Body)
            return (html, "");
        var at = html.IndexOf($"<h{first.Level}", StringComparison.Ordinal);
        return at < 0 ? (html, "") : (html[..at], html[at..]);
    }
}
