using System.Buffers;
using System.Text;

namespace Advance.Twins;

/// <summary>
/// Writes texts and addresses as Markdown without any markup in them, safe for any Markdown reader: some allow HTML, some read
/// attributes in braces.
/// </summary>
static class TwinText
{
    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]{}<>#|~&\n\r\u0085\u2028\u2029");

    // Characters that end an address, or are markup inside one.
    static readonly SearchValues<char> NotInAddress = SearchValues.Create([
        .. "\"<>\\^`{|}[]\u0085\u2028\u2029",
        .. Enumerable.Range(0, 0x21).Append(0x7F).Select(code => (char)code),
    ]);

    /// <summary>
    /// Escapes a text. A less-than sign becomes a character reference, because not every reader accepts a backslash before it.
    /// </summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (!Special.Contains(letter) || (letter == '&' && !BeginsReference(text.AsSpan(i))))
                escaped.Append(letter);
            else if (letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                escaped.Append(' ');
            else if (letter == '<')
                escaped.Append("&lt;");
            else if (letter == '&')
                escaped.Append("&amp;");
            else
                escaped.Append('\\').Append(letter);
        }
        return escaped.ToString();
    }

    /// <summary>A link's destination.</summary>
    public static string Address(string url)
    {
        if (!url.AsSpan().ContainsAny(NotInAddress) && !url.AsSpan().ContainsAny('(', ')', '&'))
            return url;
        var isBalanced = IsBalanced(url);
        var written = new StringBuilder(url.Length);
        for (var i = 0; i < url.Length; i++)
        {
            if (NotInAddress.Contains(url[i]) || (url[i] is '(' or ')' && !isBalanced))
                written.Append(Uri.HexEscape(url[i] < 0x80 ? url[i] : ' '));
            else if (url[i] == '&' && BeginsReference(url.AsSpan(i)))
                written.Append("&amp;");
            else
                written.Append(url[i]);
        }
        return written.ToString();
    }

    /// <summary>Whether it is a character reference: <c>&amp;name;</c> or <c>&amp;#1;</c>.</summary>
    static bool BeginsReference(ReadOnlySpan<char> text)
    {
        var end = text[1..].IndexOfAnyExcept(Reference);
        return end > 0 && text[end + 1] == ';';
    }

    static readonly SearchValues<char> Reference = SearchValues.Create(
        "#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    static bool IsBalanced(string url)
    {
        var depth = 0;
        foreach (var letter in url)
        {
            if (letter == '(')
                depth++;
            else if (letter == ')' && --depth < 0)
                return false;
        }
        return depth == 0;
    }
}
