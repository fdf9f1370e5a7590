using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Advance.Parsing;

/// <summary>
/// Pictures as <paramref name="picture"/> writes them, or plain ones. A picture that another site would deliver is replaced by
/// its description, wherever the HTML goes: a feed reader has no policy that would keep it from asking that site.
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
        // Within another picture's description, a picture is words too.
        if (!UrlPolicy.MayLoad(url) || !renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(alt);
            return;
        }
        // The caption says the title; as a tooltip too, a screen reader would read it twice.
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
