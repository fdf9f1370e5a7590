using System.IO.Compression;
using System.Text;
using Advance.Check.Safety.Documents;

namespace Advance.Fuzz.Readers;

/// <summary>
/// The parts of an office document: each after a line <c>-- its name --</c>, packed here. Once names are removed, it contains
/// none, and has the same parts.
/// </summary>
sealed class OfficeTarget : Target
{
    public override string Name => "office";
    public override int Budget => 600;

    public override IReadOnlyList<string> Words { get; } =
    [
        "-- docProps/core.xml --\n",
        "-- meta.xml --\n",
        "-- word/document.xml --\n",
        "-- word/comments.xml --\n",
        "-- content.xml --\n",
        "-- ../x --\n",
        "-- /etc/x --\n",
        "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
        "</dc:creator>",
        "<lastModifiedBy>x</lastModifiedBy>",
        "<w:ins/>",
        "<annotation/>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "&b;",
        "<?x?>",
        "<![CDATA[x]]>",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                "-- docProps/core.xml --\n<?xml version=\"1.0\"?>\n<cp:coreProperties xmlns:cp=\"x\" "
                    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Ann "
                    + "Doe</dc:creator><cp:lastModifiedBy>Bob</cp:lastModifiedBy></cp:coreProperties>\n-- "
                    + "word/document.xml --\n<w:document "
                    + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:ins>x</w:ins>"
                    + "</w:document>\n-- word/comments.xml --\n<x/>\n"
            ),
            Bytes(
                "-- meta.xml --\n<office:meta xmlns:office=\"o\" "
                    + "xmlns:meta=\"m\"><meta:initial-creator>Eve</meta:initial-creator></office:meta>\n-- content.xml "
                    + "--\n<a><annotation/><tracked-changes/></a>\n"
            ),
        ];

    public override string Run(byte[] input) => Hold(Packed(Encoding.UTF8.GetString(input)));

    public static string Hold(byte[] file)
    {
        DocumentNotes notes;
        try
        {
            notes = OfficeFile.Read(file);
        }
        catch (InvalidDataException)
        {
            return OfficeFile.WithoutNames(file) is null
                ? "no document"
                : throw new BrokenPromiseException("An unreadable document isn't changed", "a file was made");
        }
        foreach (var name in notes.Names)
            PdfTarget.Hold(name);
        if (OfficeFile.WithoutNames(file) is not { } blank)
            return $"{notes.Names.Count} {string.Join(' ', notes.Leftovers)}";
        if (OfficeFile.Read(blank).Names is [var left, ..])
            throw new BrokenPromiseException("A document without names has none", left);
        if (OfficeFile.WithoutNames(blank) is not null)
            throw new BrokenPromiseException("A document without names has nothing left to remove", "a file was made");
        return $"{notes.Names.Count} blank {string.Join(' ', notes.Leftovers)}";
    }

    /// <summary>An archive of these parts, without compression; the same bytes for the same parts.</summary>
    public static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in ("\n" + text).Split("\n-- ").Skip(1))
            {
                var end = part.IndexOf(" --", StringComparison.Ordinal);
                if (end <= 0 || part[..end].Length > 200)
                    continue;
                var entry = archive.CreateEntry(part[..end], CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(part[(end + 3)..].TrimStart('\n')));
            }
        }
        return packed.ToArray();
    }
}
