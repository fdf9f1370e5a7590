using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Writes HTML found in Markdown as text, and drops comments. (Markdig's <c>DisableHtml</c> would leave no node in the tree,
/// so the tag couldn't be reported.)
/// </summary>
static class EscapedHtml
{
    public static void Register(ObjectRendererCollection renderers)
    {
        renderers.ReplaceOrAdd<HtmlBlockRenderer>(new BlockRenderer());
        renderers.ReplaceOrAdd<HtmlInlineRenderer>(new InlineRenderer());
    }

    sealed class BlockRenderer : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock block)
        {
            if (block.Type == HtmlBlockType.Comment)
                return;
            renderer.EnsureLine();
            renderer.Write("<p>");
            renderer.WriteEscape(HtmlComments.Without(block.Lines.ToString()));
            renderer.WriteLine("</p>");
        }
    }

    sealed class InlineRenderer : HtmlObjectRenderer<HtmlInline>
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline inline)
        {
            renderer.WriteEscape(HtmlComments.Without(inline.Tag));
        }
    }
}
