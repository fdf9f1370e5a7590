using System.Buffers;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>
/// Normalises HTML: no indentation, which to a browser is the same as a line break alone, and void elements without the slash
/// that XML needs, which would become part of an unquoted value (WHATWG HTML, 13.1.2.1). The slash of SVG elements is significant
/// and stays.
/// </summary>
static class MarkupSpaces
{
    const string XmlEnd = " />";

    static readonly SearchValues<string> Stops = SearchValues.Create(
        ["\n", "\r", XmlEnd, "<pre", "<textarea", "<script", "<style"],
        StringComparison.Ordinal
    );

    /// <summary>Passes the HTML on in pieces.</summary>
    /// <param name="html">HTML in which each <c>&lt;</c> outside a tag is escaped, except in scripts and style sheets.</param>
    /// <param name="isLineStart">Whether a line break comes before it; returns whether one ends it.</param>
    /// <param name="write">Takes each piece.</param>
    public static void Copy(ReadOnlySpan<char> html, ref bool isLineStart, Action<ReadOnlySpan<char>> write)
    {
        while (true)
        {
            if (isLineStart)
                html = html.TrimStart(" \r\n");
            if (html.IsEmpty)
                return;
            isLineStart = false;
            var stop = html.IndexOfAny(Stops);
            if (stop < 0)
            {
                write(html);
                return;
            }
            if (html[stop] is '\n' or '\r')
            {
                write(html[..stop]);
                write("\n");
                isLineStart = true;
                html = html[(stop + 1)..];
            }
            else if (html[stop] == ' ')
            {
                write(html[..stop]);
                write(IsVoidTag(html[..stop]) ? ">" : XmlEnd);
                html = html[(stop + XmlEnd.Length)..];
            }
            else
            {
                var end = EndOfKept(html, stop);
                write(html[..end]);
                html = html[end..];
            }
        }
    }

    static bool IsVoidTag(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag.LastIndexOf('<') + 1)..];
        return HtmlNames.IsVoid(name.IndexOfAny(' ', '\n') is var end and >= 0 ? name[..end] : name);
    }

    /// <summary>The position after the element that starts there, if its spaces count; otherwise after its
    /// <c>&lt;</c>.</summary>
    static int EndOfKept(ReadOnlySpan<char> html, int start)
    {
        var rest = html[(start + 1)..];
        var length = rest.IndexOfAny(" \n>");
        var name = length < 0 ? rest : rest[..length];
        if (!HtmlNames.KeepsSpaces(name))
            return start + 1;
        var end = rest.IndexOf($"</{name}>", StringComparison.Ordinal);
        return end < 0 ? html.Length : start + 1 + end;
    }
}
