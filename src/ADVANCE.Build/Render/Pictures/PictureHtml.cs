using System.Globalization;
using System.Text;

namespace Advance.Render.Pictures;

/// <summary>
/// Writes the <c>picture</c> element (HTML Living Standard, 4.8.1) on one line, the same way for Markdown and the theme.
/// </summary>
public static class PictureHtml
{
    /// <param name="shown">What to show.</param>
    /// <param name="alt">The alt text, not yet escaped.</param>
    /// <param name="name">A class for the style sheet, or null.</param>
    /// <param name="title">A title, or null.</param>
    public static string Of(ShownPicture shown, string alt, string? name = null, string? title = null)
    {
        var html = new StringBuilder("<picture>");
        foreach (var source in shown.Sources)
            html.Append(
                CultureInfo.InvariantCulture,
                $"<source type=\"{source.Type}\" srcset=\"{Escape(source.SrcSet)}\" sizes=\"{shown.Sizes}\">"
            );
        html.Append(
            CultureInfo.InvariantCulture,
            $"<img{Class(name)} src=\"{Escape(shown.Src)}\" alt=\"{Escape(alt)}\"{Title(title)} width=\"{shown.Width}\" "
                + $"height=\"{shown.Height}\""
        );
        return html.Append(shown.IsFirst ? " fetchpriority=\"high\"" : " loading=\"lazy\"")
            .Append(" decoding=\"async\"></picture>")
            .ToString();
    }

    /// <summary>The file itself, if nothing else is known about it.</summary>
    public static string Plain(string src, string alt, string? name = null, string? title = null, bool isFirst = false) =>
        $"<img{Class(name)} src=\"{Escape(src)}\" alt=\"{Escape(alt)}\"{Title(title)}{(isFirst ? "" : " loading=\"lazy\"")} "
        + "decoding=\"async\">";

    static string Class(string? name) => name is null ? "" : $" class=\"{Escape(name)}\"";

    static string Title(string? title) => string.IsNullOrEmpty(title) ? "" : $" title=\"{Escape(title)}\"";

    static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
