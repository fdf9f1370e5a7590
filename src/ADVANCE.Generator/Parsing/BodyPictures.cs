using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Advance.Parsing;

/// <summary>Pictures as <paramref name="picture"/> writes them; links, and pictures that it knows nothing of, as Markdig does.</summary>
/// <param name="picture">The HTML by address, description and title, or null.</param>
sealed class BodyPictures(Func<string, string, string?, string?>? picture) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        // Within a description that Markdig writes, a picture is words.
        if (!link.IsImage || !renderer.EnableHtmlForInline) base.Write(renderer, link);
        else if (UrlPolicy.Allows(link.Url ?? "") && picture?.Invoke(link.Url ?? "", PlainText.Of(link), Figures.IsCaptioned(link) ? null : link.Title) is { } html) renderer.Write(html);
        else if (!Figures.IsCaptioned(link)) base.Write(renderer, link);
        // The caption says the title; as a tooltip too, a screen reader would read it twice.
        else renderer.Write("<img src=\"").WriteEscapeUrl(link.Url).Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write("\" />");
    }
}
