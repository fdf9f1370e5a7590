using System.Text;
using Advance.Preview.Editions;
using Advance.Preview.Problems;

namespace Advance.Preview.Serving;

/// <summary>
/// A page of the site with what the preview adds: the problems at the top of its body, the reload script at its end.
/// </summary>
static class LivePage
{
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> page, Edition edition)
    {
        var top = BodyStart(page);
        var end = page.LastIndexOf("</body>"u8) is >= 0 and var close && close >= top ? close : page.Length;
        byte[] panel = Utf8(ProblemPanel.Of(edition)),
            script = Utf8(Script(edition));
        return (byte[])[.. page[..top], .. panel, .. page[top..end], .. script, .. page[end..]];
    }

    /// <summary>
    /// The script that loads a page of another version again. An external file, since the theme's policy allows no other.
    /// </summary>
    public static Markup Script(Edition edition) =>
        Html.Of($"""<script type="module" src="{OwnFiles.Script}" data-preview="{edition.Version}"></script>""");

    static byte[] Utf8(Markup markup) => Encoding.UTF8.GetBytes(markup.ToString());

    // Behind the end of the head, so that no title or structured data is taken for the tag. A page without one begins with its
    // body.
    static int BodyStart(ReadOnlySpan<byte> page)
    {
        var from = page.IndexOf("</head>"u8) is >= 0 and var head ? head : 0;
        if (page[from..].IndexOf("<body"u8) is not (>= 0 and var tag))
            return from == 0 ? 0 : from + "</head>"u8.Length;
        return page[(from + tag)..].IndexOf((byte)'>') is >= 0 and var end ? from + tag + end + 1 : page.Length;
    }
}
