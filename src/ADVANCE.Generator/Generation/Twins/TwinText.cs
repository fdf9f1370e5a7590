using System.Buffers;
using System.Text;

namespace Advance.Generation.Twins;

/// <summary>
/// Texts and addresses as Markdown in which nothing is markup, for any reader of Markdown: some let HTML through, some read
/// attributes in braces.
/// </summary>
static class TwinText
{
    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]{}<>#|~&\n\r\u0085\u2028\u2029");

    // What ends an address, or is markup within one.
    static readonly SearchValues<char> NotInAddress = SearchValues.Create([
        .. "\"<>\\^`{|}[]\u0085\u2028\u2029",
        .. Enumerable.Range(0, 0x21).Append(0x7F).Select(code => (char)code),
    ]);

    /// <summary>The text itself. A less-than sign becomes a reference: not every reader takes a backslash before it.</summary>
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

    /// <summary>True for <c>&amp;name;</c> and <c>&amp;#1;</c>.</summary>
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
