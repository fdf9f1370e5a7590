using System.Buffers;
using System.Text;
using Advance.Generation.Output;
using Advance.Generation.Output.Markup;

namespace Advance.Generation;

/// <summary>
/// Looks at the HTML of a body before it goes into a page, a feed or the API: only what Markdown makes may be in it. What a
/// renderer writes is escaped; this is for the renderer that forgets.
/// </summary>
public static class BodyWall
{
    /// <summary>The elements that Markdown makes, for the lists of themes too.</summary>
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

    /// <summary>What is in the HTML and isn't made by Markdown; none, nearly always.</summary>
    /// <param name="html">The body.</param>
    /// <param name="origin">Scheme and host of the site, if it has one.</param>
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
