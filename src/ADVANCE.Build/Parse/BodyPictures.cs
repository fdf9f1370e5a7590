using Advance.Content.Documents;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>
/// Pictures as <paramref name="picture"/> writes them, or plain ones. A picture on another site is replaced by its
/// description everywhere, because a feed reader has no policy that stops it contacting that site.
/// </summary>
/// <param name="picture">The HTML by address, description and title, or null.</param>
sealed class BodyPictures(Func<string, string, string?, string?>? picture) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            base.Write(renderer, link);
            return;
        }
        var (url, alt) = (link.Url ?? "", PlainText.Of(link));
        // Inside another picture's description, a picture is text too.
        if (!UrlPolicy.MayLoad(url) || !renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(alt);
            return;
        }
        // The title is in the caption; if it were also a tooltip, a screen reader would read it twice.
        var title = Figures.IsCaptioned(link) ? null : link.Title;
        if (picture?.Invoke(url, alt, title) is { } html)
        {
            renderer.Write(html);
            return;
        }
        renderer.Write("<img src=\"").WriteEscapeUrl(url).Write("\" alt=\"").WriteEscape(alt);
        if (!string.IsNullOrEmpty(title))
            renderer.Write("\" title=\"").WriteEscape(title);
        renderer.Write("\" />");
    }
}
