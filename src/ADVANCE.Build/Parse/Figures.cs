using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// A picture in a paragraph of its own with a title is a figure with a caption: <c>![alt](room.jpg "The new room")</c>.
/// </summary>
sealed class Figures : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (!renderer.EnableHtmlForBlock || paragraph.Inline?.FirstChild is not LinkInline picture || !IsCaptioned(picture))
        {
            base.Write(renderer, paragraph);
            return;
        }
        renderer.EnsureLine();
        renderer.Write("<figure>").WriteLeafInline(paragraph);
        renderer.Write("<figcaption>").WriteEscape(picture.Title).WriteLine("</figcaption></figure>");
    }

    /// <summary>True for a picture whose title is its caption, because nothing else is in its paragraph.</summary>
    public static bool IsCaptioned(LinkInline link) =>
        link is { IsImage: true, Title.Length: > 0, PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock }
        && link.Parent.Parent is null;
}
