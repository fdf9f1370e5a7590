using System.Text;
using Advance.Preview.Editions;
using Advance.Preview.Http;

namespace Advance.Preview.Problems;

/// <summary>
/// A page of the site with the preview's additions: the problems at the top of its body, the reload script at its end.
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
    /// The script that reloads a page of another version. It is an external file, since the theme's policy allows no inline
    /// script.
    /// </summary>
    public static Markup Script(Edition edition) =>
        Html.Of($"""<script type="module" src="{PreviewAssets.Script}" data-preview="{edition.Version}"></script>""");

    static byte[] Utf8(Markup markup) => Encoding.UTF8.GetBytes(markup.ToString());

    // After the end of the head, so that text in a title or structured data isn't mistaken for the tag. A page without a head
    // begins with its body.
    static int BodyStart(ReadOnlySpan<byte> page)
    {
        var from = page.IndexOf("</head>"u8) is >= 0 and var head ? head : 0;
        if (page[from..].IndexOf("<body"u8) is not (>= 0 and var tag))
            return from == 0 ? 0 : from + "</head>"u8.Length;
        return page[(from + tag)..].IndexOf((byte)'>') is >= 0 and var end ? from + tag + end + 1 : page.Length;
    }
}
