using System.Text;

namespace Advance.Theme;

/// <summary>
/// Takes away the spaces that components have at the starts of their lines: a line break alone says the same to a browser.
/// Text whose spaces count, and scripts and sheets, which a policy allows to the letter, stay as they are.
/// </summary>
static class Indents
{
    static readonly string[] Kept = ["pre", "textarea", "script", "style"];

    /// <param name="html">Rendered: each <c>&lt;</c> that is no part of a tag is escaped, outside scripts and sheets.</param>
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

    /// <summary>The place after the element that starts here, if its spaces count; else after its sign.</summary>
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
