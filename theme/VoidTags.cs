using System.Text;

namespace Advance.Theme;

/// <summary>
/// Writes tags that have no end tag as HTML does, <c>&lt;br></c>: the renderers close them as XML, and there the slash
/// would become part of a value without quotation marks (WHATWG HTML, 13.1.2.1). Elements of SVG keep theirs, which counts.
/// </summary>
static class VoidTags
{
    const string XmlEnd = " />";

    static readonly HashSet<string> Names =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ];

    /// <param name="html">Rendered: each <c>&lt;</c> and <c>></c> that is no part of a tag is escaped.</param>
    public static string In(string html)
    {
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        var written = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        for (
            var end = rest.IndexOf(XmlEnd, StringComparison.Ordinal);
            end >= 0;
            end = rest.IndexOf(XmlEnd, StringComparison.Ordinal)
        )
        {
            var tag = rest[..end];
            var name = tag[(tag.LastIndexOf('<') + 1)..];
            if (name.IndexOfAny(' ', '\n') is var stop and >= 0)
                name = name[..stop];
            written.Append(tag).Append(names.Contains(name) ? ">" : XmlEnd);
            rest = rest[(end + XmlEnd.Length)..];
        }
        return written.Append(rest).ToString();
    }
}
