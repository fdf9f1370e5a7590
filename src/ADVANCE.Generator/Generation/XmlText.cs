using System.Text;
using System.Xml;

namespace Advance.Generation;

/// <summary>Writes XML documents in one form: UTF-8, indented, newline at the end; characters that XML 1.0 has no place for are left out.</summary>
public static class XmlText
{
    static readonly XmlWriterSettings Settings = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false };

    public static string Of(Action<XmlWriter> write)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings)) write(xml);
        return text.Append('\n').ToString();
    }

    /// <summary>The text without what XML can't hold, such as control characters and half surrogates.</summary>
    public static string Clean(string text)
    {
        if (text.All(letter => XmlConvert.IsXmlChar(letter))) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
        }
        return clean.ToString();
    }
}
