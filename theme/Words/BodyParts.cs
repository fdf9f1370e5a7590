using Advance.Content;
using Markdig.Syntax;

namespace Advance.Theme.Words;

/// <summary>Cuts a rendered body in two, so that something can stand after its opening words.</summary>
static class BodyParts
{
    /// <summary>
    /// What comes before the first heading, and the rest from it on. A heading within a list or a quotation is no place to cut.
    /// </summary>
    /// <param name="entry">Whose body it is.</param>
    /// <param name="html">Its body as HTML; a tag in it is never text, since text is escaped.</param>
    public static (string Opening, string After) AtFirstHeading(Entry entry, string html)
    {
        var first = entry.Document.Body.Descendants<HeadingBlock>().FirstOrDefault();
        if (first is null || first.Parent != entry.Document.Body)
            return (html, "");
        var at = html.IndexOf($"<h{first.Level}", StringComparison.Ordinal);
        return at < 0 ? (html, "") : (html[..at], html[at..]);
    }
}
