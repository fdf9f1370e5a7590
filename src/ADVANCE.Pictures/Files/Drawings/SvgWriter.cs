using System.Text;
using System.Xml;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// Writes a drawing as it was read. So librsvg, which draws it, sees what was looked at and nothing else: no entities, no
/// other files, no script, and nothing that its own XML parser may take in another way.
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
