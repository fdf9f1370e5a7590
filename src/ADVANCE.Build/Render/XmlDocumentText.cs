using System.Buffers;
using System.Text;
using System.Xml;

namespace Advance.Render;

/// <summary>
/// Writes all XML documents in the same form: UTF-8, indented, with a newline at the end, and without characters that XML 1.0
/// doesn't allow.
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

    // Only surrogates and the two non-characters need a closer look, and almost no text contains any.
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

    /// <summary>The text without what XML can't represent, such as control characters and unpaired surrogates.</summary>
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
