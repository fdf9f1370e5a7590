using System.Buffers;
using System.Text;
using System.Xml;

namespace Advance.Generation;

/// <summary>
/// Writes XML documents in one form: UTF-8, indented, newline at the end; characters that XML 1.0 has no place for are left out.
/// </summary>
public static class XmlDocumentText
{
    static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        CheckCharacters = false,
    };

    // Half surrogates and the two non-characters are looked at closely; nearly no text has any of these.
    static readonly SearchValues<char> Suspicious = SearchValues.Create([
        .. Enumerable
            .Range(0, 0x20)
            .Concat(Enumerable.Range(0xD800, 0x800))
            .Append(0xFFFE)
            .Append(0xFFFF)
            .Select(code => (char)code)
            .Where(letter => letter is not '\t' and not '\n' and not '\r'),
    ]);

    public static string Of(Action<XmlWriter> write)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
            write(xml);
        return text.Append('\n').ToString();
    }

    /// <summary>The text without what XML can't hold, such as control characters and half surrogates.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }
        return clean.ToString();
    }
}
