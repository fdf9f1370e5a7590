using System.Text;
using System.Xml;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// Writes a drawing from its parsed form. So librsvg, which draws it, sees only what was checked: no entities, no other files,
/// no scripts, and nothing that its own XML parser may interpret differently.
/// </summary>
static class SvgWriter
{
    public static byte[] Write(SvgNode root)
    {
        using var bytes = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    CheckCharacters = true,
                    NewLineHandling = NewLineHandling.Entitize,
                }
            )
        )
            Write(root, writer);
        return bytes.ToArray();
    }

    // No deeper than SvgLimits.Depth.
    static void Write(SvgNode node, XmlWriter writer)
    {
        if (node.Name.Length == 0)
        {
            writer.WriteString(node.Text);
            return;
        }
        writer.WriteStartElement(node.Name, SvgNames.Namespace);
        foreach (var (name, value) in node.Attributes)
        {
            if (name.StartsWith("xml:", StringComparison.Ordinal))
                writer.WriteAttributeString("xml", name[4..], null, value);
            else
                writer.WriteAttributeString(name, value);
        }
        foreach (var child in node.Children)
            Write(child, writer);
        writer.WriteEndElement();
    }
}
