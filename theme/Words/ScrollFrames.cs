namespace Advance.Theme.Words;

/// <summary>
/// Lets wide content, tables and code, scroll in its own frame, so that the page itself never scrolls sideways (WCAG 2.2,
/// 1.4.10) and the keyboard can scroll the content (2.1.1). The tags can't be part of a text, where they would be escaped.
/// </summary>
static class ScrollFrames
{
    public static string Around(string html, string table) =>
        html.Replace(
                "<table>",
                $"""<div class="table" role="group" aria-label="{table}" tabindex="0"><table>""",
                StringComparison.Ordinal
            )
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", """<pre tabindex="0">""", StringComparison.Ordinal);
}
