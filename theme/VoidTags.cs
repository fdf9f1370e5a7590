using System.Text;

namespace Advance.Theme;

/// <summary>
/// Writes void elements as HTML does, <c>&lt;br></c>: renderers close them as in XML, and the slash would become part of an
/// unquoted value (WHATWG HTML, 13.1.2.1). SVG elements keep their slash, which is significant.
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

    /// <param name="html">Rendered HTML, in which each <c>&lt;</c> and <c>></c> outside a tag is escaped.</param>
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
