using System.Text;
using Advance.Content;
using Advance.Parsing;
using Advance.Sites;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Generation.Twins;

/// <summary>The Markdown of a body as its author wrote it, with each address made complete.</summary>
static class TwinBody
{
    public static string Of(Entry entry, Site site)
    {
        var markdown = entry.Document.Markdown;
        var text = new StringBuilder(markdown.Length + markdown.Length / 8);
        var done = 0;
        foreach (var span in Addresses(entry.Document.Body).Where(span => !span.IsEmpty && span.End < markdown.Length).OrderBy(span => span.Start))
        {
            if (span.Start < done) continue;
            var written = markdown[span.Start..(span.End + 1)];
            text.Append(markdown, done, span.Start - done).Append(Complete(written, entry, site));
            done = span.End + 1;
        }
        return text.Append(markdown, done, markdown.Length - done).ToString();
    }

    static IEnumerable<SourceSpan> Addresses(MarkdownDocument body)
    {
        foreach (var node in body.Descendants())
        {
            if (node is LinkInline { Reference: null, IsAutoLink: false } link) yield return link.UrlSpan;
            else if (node is LinkReferenceDefinition definition) yield return definition.UrlSpan;
        }
    }

    static string Complete(string written, Entry entry, Site site)
    {
        var url = written is ['<', .., '>'] ? written[1..^1] : written;
        if (!UrlPolicy.Allows(url)) return "#";
        return UrlPolicy.IsExternal(url) ? written : site.Links.Absolute(url, entry);
    }
}
