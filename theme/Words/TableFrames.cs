namespace Advance.Theme.Words;

/// <summary>
/// Gives each table of a body a frame of its own to scroll in, so that on a narrow screen the page itself never moves
/// sideways (WCAG 2.2, 1.4.10). The tag can stand for nothing else: in text it would be escaped.
/// </summary>
static class TableFrames
{
    public static string Around(string html) => html
        .Replace("<table>", """<div class="table" role="group" aria-label="Table" tabindex="0"><table>""", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);
}
