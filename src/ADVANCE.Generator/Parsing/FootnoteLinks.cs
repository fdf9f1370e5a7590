using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Advance.Parsing;

/// <summary>
/// The sign of a footnote and the way back to it. Their addresses are rewritten as an author's are, so that in a feed,
/// where notes of many items stand in one file, each leads to its own.
/// </summary>
/// <param name="link">Turns an address as written into the one that goes into the page.</param>
sealed class FootnoteLinks(Func<string, string> link) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink sign)
    {
        // A picture's description is an attribute: no element can be in it.
        if (!renderer.EnableHtmlForInline) return;
        var note = sign.Footnote.Order;
        // Two notes to one word would be read as one number, and two ways back as one link.
        if (sign.PreviousSibling is FootnoteLink before && before.IsBackLink == sign.IsBackLink) renderer.Write(sign.IsBackLink ? ", " : "<sup>, </sup>");
        renderer.Write(sign.IsBackLink ? "<a href=\"" : $"<a id=\"fnref:{sign.Index}\" href=\"");
        renderer.WriteEscapeUrl(link(sign.IsBackLink ? $"#fnref:{sign.Index}" : $"#fn:{note}"));
        renderer.Write(sign.IsBackLink ? "\" class=\"footnote-back-ref\">&#8617;</a>" : $"\" class=\"footnote-ref\"><sup>{note}</sup></a>");
    }
}
