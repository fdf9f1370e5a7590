using System.Xml;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// Parses the XML of a drawing: only elements and attributes in <see cref="SvgNames"/>, and never more than <see
/// cref="SvgLimits"/> allow.
/// </summary>
sealed class SvgReader
{
    readonly XmlReader reader;
    readonly IXmlLineInfo place;
    int elements,
        styleLength;
    long pathLength;

    SvgReader(XmlReader reader) => (this.reader, place) = (reader, (IXmlLineInfo)reader);

    /// <summary>Whether it has text in a form that is never drawn.</summary>
    bool HasForeignWords { get; set; }

    /// <returns>The element <c>svg</c>, and whether there is text that is never drawn.</returns>
    /// <exception cref="PictureException">It is broken, or too complex.</exception>
    public static (SvgNode Root, bool HasForeignWords) Read(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(
                new MemoryStream(bytes),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Parse,
                    XmlResolver = null,
                    IgnoreComments = true,
                    IgnoreProcessingInstructions = true,
                    MaxCharactersFromEntities = SvgLimits.FromEntities,
                    MaxCharactersInDocument = SvgLimits.Bytes,
                }
            );
            var reader = new SvgReader(xml);
            return (reader.Root(), reader.HasForeignWords);
        }
        catch (XmlException exception)
            when (exception.Message.Contains(nameof(XmlReaderSettings.MaxCharactersFromEntities), StringComparison.Ordinal))
        {
            throw new DrawingException(
                DrawingFault.Repeats,
                "has entities that expand to more than a million characters",
                new("", exception.LineNumber, exception.LinePosition)
            );
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            throw PictureException.Broken("SVG");
        }
    }

    SvgNode Root()
    {
        reader.MoveToContent();
        if (reader.LocalName != "svg" || reader.NamespaceURI != SvgNames.Namespace)
            throw PictureException.Broken("SVG");
        var root = Element();
        var open = new Stack<SvgNode>();
        if (!reader.IsEmptyElement)
            open.Push(root);
        for (var isRead = reader.Read(); isRead && open.Count > 0; )
            isRead = Next(open);
        while (reader.Read()) { }
        return root;
    }

    bool Next(Stack<SvgNode> open)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element
                when reader.NamespaceURI != SvgNames.Namespace || !SvgNames.Elements.Contains(reader.LocalName):
                HasForeignWords |= reader.LocalName == "foreignObject";
                RefuseDepth();
                Skip();
                return true;
            case XmlNodeType.Element:
                RefuseDepth();
                var node = Element();
                open.Peek().Children.Add(node);
                if (!reader.IsEmptyElement)
                    open.Push(node);
                break;
            case XmlNodeType.EndElement:
                open.Pop();
                break;
            case XmlNodeType.Text
            or XmlNodeType.CDATA
            or XmlNodeType.SignificantWhitespace
            or XmlNodeType.Whitespace when SvgNames.WithText.Contains(open.Peek().Name):
                Text(open.Peek());
                break;
        }
        return reader.Read();
    }

    // Like XmlReader.Skip, but checks the depth.
    void Skip()
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            RefuseDepth();
        reader.Read();
    }

    void RefuseDepth()
    {
        if (reader.Depth > SvgLimits.Depth)
            throw TooMuch($"has more than {SvgLimits.Depth} nested groups");
    }

    SvgNode Element()
    {
        if (++elements > SvgLimits.Elements)
            throw TooMuch($"has more than {SvgLimits.Elements:N0} elements");
        var node = new SvgNode(reader.LocalName, place.LineNumber, place.LinePosition);
        for (var isThere = reader.MoveToFirstAttribute(); isThere; isThere = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0 && !reader.LocalName.StartsWith("on", StringComparison.Ordinal))
                node.Attributes[reader.LocalName] = reader.Value;
            else if (reader.NamespaceURI == SvgNames.XLink && reader.LocalName == "href")
                node.Attributes.TryAdd("href", reader.Value);
            else if (reader.Prefix == "xml" && reader.LocalName is "space" or "lang")
                node.Attributes[reader.Name] = reader.Value;
        }
        reader.MoveToElement();
        pathLength +=
            (node.Attributes.GetValueOrDefault("d")?.Length ?? 0) + (node.Attributes.GetValueOrDefault("points")?.Length ?? 0);
        if (pathLength > SvgLimits.PathLength)
            throw TooMuch($"has outlines of more than {SvgLimits.PathLength / 1_000_000} million characters");
        return node;
    }

    void Text(SvgNode parent)
    {
        var text = new SvgNode("", place.LineNumber, place.LinePosition) { Text = reader.Value };
        if (parent.Name == "style")
            styleLength += text.Text.Length;
        if (styleLength > SvgLimits.StyleLength)
            throw TooMuch($"has style sheets of more than {SvgLimits.StyleLength:N0} characters");
        parent.Children.Add(text);
    }

    DrawingException TooMuch(string message) => new(DrawingFault.Length, message, new("", place.LineNumber, place.LinePosition));
}
