namespace Advance.Theme.Words;

/// <summary>
/// Lets what is too wide for a narrow screen, tables and code, scroll in a frame of its own, so that the page itself
/// never moves sideways (WCAG 2.2, 1.4.10) and the keyboard can scroll it (2.1.1). The tags can stand for nothing else:
/// in text they would be escaped.
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
