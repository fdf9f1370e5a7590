using System.Globalization;
using Advance.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Advance.Parse;

/// <summary>
/// The marker of a footnote and the link back to it. Their addresses are rewritten like an author's, so that in a feed, which
/// contains footnotes of many items, each leads to its own.
/// </summary>
/// <param name="link">Turns an address as written into the one on the page.</param>
/// <param name="words">The name of the link back, for screen readers.</param>
sealed class FootnoteLinks(Func<string, string> link, ItemText words) : HtmlObjectRenderer<FootnoteLink>
{
    // An arrow, and the character that makes it text (U+FE0E): without it phones draw an emoji.
    const string Back = "&#8617;&#65038;";

    // The links back from a footnote follow each other.
    int place;

    protected override void Write(HtmlRenderer renderer, FootnoteLink node)
    {
        // A picture's description is an attribute, so it can't contain elements.
        if (!renderer.EnableHtmlForInline)
            return;
        var note = node.Footnote.Order;
        // Two footnotes on one word would be read as one number, and two links back as one link.
        if (node.PreviousSibling is FootnoteLink before && before.IsBackLink == node.IsBackLink)
            renderer.Write(node.IsBackLink ? ", " : "<sup>, </sup>");
        renderer.Write(node.IsBackLink ? "<a href=\"" : $"<a id=\"fnref:{node.Index}\" href=\"");
        renderer.WriteEscapeUrl(link(node.IsBackLink ? $"#fnref:{node.Index}" : $"#fn:{note}"));
        if (!node.IsBackLink)
        {
            renderer.Write($"\" class=\"footnote-ref\"><sup>{note}</sup></a>");
            return;
        }
        renderer.Write("\" class=\"footnote-back-ref\" aria-label=\"").WriteEscape(NameOf(node)).Write($"\">{Back}</a>");
    }

    string NameOf(FootnoteLink node)
    {
        place = node.PreviousSibling is FootnoteLink { IsBackLink: true } ? place + 1 : 1;
        var note = node.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        return place == 1 && node.NextSibling is not FootnoteLink { IsBackLink: true }
            ? words.BackToNote.Fill(("note", note))
            : words.BackToPlace.Fill(("note", note), ("place", place.ToString(CultureInfo.InvariantCulture)));
    }
}
