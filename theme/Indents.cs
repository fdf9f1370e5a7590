using System.Text;

namespace Advance.Theme;

/// <summary>
/// Removes the indentation that components have at the start of their lines: to a browser a line break alone means the same.
/// Text with significant spaces, and scripts and style sheets, whose hashes are in the policy, stay as they are.
/// </summary>
static class Indents
{
    static readonly string[] Kept = ["pre", "textarea", "script", "style"];

    /// <param name="html">Rendered HTML, in which each <c>&lt;</c> outside a tag is escaped, except in scripts and style
    /// sheets.</param>
    public static string Without(string html)
    {
        var written = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var stop = html.AsSpan(at).IndexOfAny('\n', '<');
            if (stop < 0)
                break;
            stop += at;
            var end = html[stop] == '<' ? EndOfKept(html, stop) : stop + 1;
            written.Append(html, at, end - at);
            at = end;
            if (html[stop] == '\n')
                while (at < html.Length && html[at] is ' ' or '\n')
                    at++;
        }
        return written.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>
    /// The position after the element that starts here, if its spaces are significant; otherwise after its <c>&lt;</c>.
    /// </summary>
    static int EndOfKept(string html, int start)
    {
        foreach (var name in Kept)
        {
            if (string.CompareOrdinal(html, start + 1, name, 0, name.Length) != 0)
                continue;
            if (start + 1 + name.Length is var after && after < html.Length && html[after] is not ('>' or ' ' or '\n'))
                continue;
            return html.IndexOf($"</{name}>", after, StringComparison.Ordinal) is var end and >= 0 ? end : html.Length;
        }
        return start + 1;
    }
}
