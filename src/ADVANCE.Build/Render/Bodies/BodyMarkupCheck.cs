using System.Buffers;
using System.Text;
using Advance.Render.HtmlReading;
using Advance.Render.HtmlReading.Markup;

namespace Advance.Render.Bodies;

/// <summary>
/// Checks the HTML of a body before it goes into a page, a feed or the API: it may contain only what Markdown can produce.
/// Renderers escape what they write; this catches one that forgets to.
/// </summary>
public static class BodyMarkupCheck
{
    /// <summary>The elements that Markdown can produce; themes' lists include them too.</summary>
    public const string Elements = """
        h1 id
        h2 id
        h3 id
        h4 id
        h5 id
        h6 id
        p
        ul class
        ol start
        li id class
        blockquote
        pre
        code class
        em
        strong
        del
        sub
        sup
        a href title id class aria-label
        abbr title
        br
        hr
        img src alt title width height loading fetchpriority decoding
        picture
        source type srcset sizes
        figure
        figcaption
        table
        caption
        thead
        tbody
        tr
        th class
        td class
        dl
        dt
        dd
        div class
        input type disabled checked aria-label
        """;

    static readonly PageMarkup Markup = new(new MarkupPart([], Elements));

    /// <summary>Everything in the HTML that Markdown can't produce. Almost always empty.</summary>
    /// <param name="html">The body.</param>
    /// <param name="origin">The site's scheme and host, if it has one.</param>
    public static IReadOnlyList<string> Foreign(string html, string? origin)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(html.Length));
        try
        {
            var tags = new HtmlTags(bytes.AsSpan(0, Encoding.UTF8.GetBytes(html, bytes)));
            var reader = new MarkupReader(Markup, origin);
            while (tags.Next())
                reader.Read(ref tags);
            return reader.Finish(ref tags);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
