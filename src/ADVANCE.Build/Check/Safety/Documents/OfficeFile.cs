using System.IO.Compression;
using System.Xml;

namespace Advance.Check.Safety.Documents;

/// <summary>
/// Word, PowerPoint and Excel files (ECMA-376) and OpenDocument files (ISO/IEC 26300): ZIP archives with a part for their
/// properties, and others for what only their authors should see.
/// </summary>
public static class OfficeFile
{
    static readonly string[] Extensions =
    [
        ".docx",
        ".dotx",
        ".pptx",
        ".potx",
        ".ppsx",
        ".xlsx",
        ".xltx",
        ".odt",
        ".ods",
        ".odp",
        ".odg",
    ];

    // The size of an unpacked part; a zip bomb is larger.
    const int LargestPart = 32 << 20;

    static readonly string[] Properties = ["docProps/core.xml", "meta.xml"];

    public static bool IsOne(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">It isn't such a file.</exception>
    public static DocumentNotes Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var names = Properties
            .Select(archive.GetEntry)
            .OfType<ZipArchiveEntry>()
            .SelectMany(part => NamesIn(Load(part)))
            .Select(name => name.InnerText);
        return new(DocumentNotes.Clean(names), [.. Leftovers(archive)], archive.Entries.Any(part => IsMacro(part.FullName)));
    }

    // In OpenDocument each library has a list, which may be empty.
    static bool IsMacro(string part) =>
        Path.GetFileName(part) is var name
        && (
            name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("Scripts/", StringComparison.Ordinal) && name.Length > 0
            || (
                part.StartsWith("Basic/", StringComparison.Ordinal)
                && name.Length > 0
                && name is not ("script-lc.xml" or "script-lb.xml" or "dialog-lc.xml" or "dialog-lb.xml")
            )
        );

    /// <summary>The same file without names in its properties, or null if there are none.</summary>
    public static byte[]? WithoutNames(byte[] bytes)
    {
        try
        {
            if (Read(bytes).Names.Count == 0)
                return null;
            using var stream = new MemoryStream();
            stream.Write(bytes);
            using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
                foreach (var part in Properties.Select(archive.GetEntry).OfType<ZipArchiveEntry>())
                    Blank(part);
            return stream.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    static XmlElement[] NamesIn(XmlDocument properties) =>
        [
            .. properties
                .GetElementsByTagName("*")
                .OfType<XmlElement>()
                .Where(element =>
                    element
                        is { LocalName: "creator", NamespaceURI: "http://purl.org/dc/elements/1.1/" }
                            or { LocalName: "lastModifiedBy" or "initial-creator" or "printed-by" }
                ),
        ];

    static IEnumerable<string> Leftovers(ZipArchive archive)
    {
        if (
            archive.Entries.Any(part => IsCommentPart(part.FullName))
            || Holds(archive, "content.xml", xml => xml is { LocalName: "annotation" })
        )
            yield return "comments";
        if (
            Holds(archive, "word/document.xml", xml =>
                xml is { LocalName: "ins" or "del", NamespaceURI: WordNamespace or StrictWordNamespace }
            ) || Holds(archive, "content.xml", xml => xml is { LocalName: "tracked-changes" })
        )
            yield return "tracked changes";
    }

    const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        StrictWordNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    static bool IsCommentPart(string name) =>
        name is "word/comments.xml"
        || name.StartsWith("ppt/comments/", StringComparison.Ordinal)
        || name.StartsWith("xl/threadedComments/", StringComparison.Ordinal)
        || (name.StartsWith("xl/comments", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal));

    static bool Holds(ZipArchive archive, string name, Func<XmlReader, bool> wanted) =>
        archive.GetEntry(name) is { } part && HoldsElement(part, wanted);

    static bool HoldsElement(ZipArchiveEntry part, Func<XmlReader, bool> wanted)
    {
        using var stream = part.Open();
        using var xml = Reader(stream);
        try
        {
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && wanted(xml))
                    return true;
            return false;
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    static XmlDocument Load(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var xml = Reader(stream);
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        try
        {
            document.Load(xml);
            return document;
        }
        // ArgumentException reports a declaration with a version that doesn't exist.
        catch (Exception exception) when (exception is XmlException or ArgumentException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    static XmlReader Reader(Stream stream) =>
        XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                MaxCharactersInDocument = LargestPart,
                XmlResolver = null,
            }
        );

    static void Blank(ZipArchiveEntry part)
    {
        // Changing a part needs all of it in memory, with the size that the archive gives.
        if (part.Length is < 0 or > LargestPart)
            throw new InvalidDataException("A part is too large.");
        var properties = Load(part);
        foreach (var name in NamesIn(properties))
            name.InnerText = "";
        // If it had an encoding of its own, that might not be supported here.
        if (properties.FirstChild is XmlDeclaration declaration)
            declaration.Encoding = "utf-8";
        using var stream = part.Open();
        stream.SetLength(0);
        properties.Save(stream);
    }
}
