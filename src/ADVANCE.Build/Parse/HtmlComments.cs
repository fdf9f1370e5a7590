using System.Text;

namespace Advance.Parse;

/// <summary>Removes comments from HTML: they are notes to colleagues, and must not be published in any form.</summary>
public static class HtmlComments
{
    /// <summary>The text without its comments; one that is never closed continues to the end, as in browsers.</summary>
    public static string Without(string html)
    {
        var isOpen = false;
        return Without(html, ref isOpen);
    }

    /// <param name="html">A text, or a line of one.</param>
    /// <param name="isOpen">Whether a comment is open: before the text on input, after it on output.</param>
    public static string Without(string html, ref bool isOpen)
    {
        if (!isOpen && !html.Contains("<!--", StringComparison.Ordinal))
            return html;
        var kept = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length; )
        {
            if (isOpen)
            {
                var close = html.IndexOf("-->", at, StringComparison.Ordinal);
                if (close < 0)
                    break;
                (isOpen, at) = (false, close + 3);
                continue;
            }
            var open = html.IndexOf("<!--", at, StringComparison.Ordinal);
            if (open < 0)
                open = html.Length;
            kept.Append(html, at, open - at);
            isOpen = open < html.Length;
            // "<!-->" and "<!--->" are complete comments (CommonMark 0.31.2, 6.6).
            at = open + 2;
        }
        return kept.ToString();
    }
}
