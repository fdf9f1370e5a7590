using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Pictures.Files;

/// <summary>The private data in a picture's file, in addition to what the picture shows.</summary>
[Flags]
enum PrivateMetadata
{
    None = 0,

    /// <summary>Where it was taken: coordinates, or the name of a place.</summary>
    Place = 1,

    /// <summary>The name of the person who took it, drew it or owns it.</summary>
    Person = 2,

    /// <summary>The camera's serial number, by which all pictures of one person can be found.</summary>
    Camera = 4,
}

/// <summary>
/// Finds private data in EXIF (CIPA DC-008), XMP (ISO 16684-1), IPTC (IIM 4.2) and PNG's text chunks. It searches for their
/// signatures anywhere in a file, because blocks in unusual places reveal just as much.
/// </summary>
static partial class PrivateNoteFinder
{
    public static PrivateMetadata In(ReadOnlySpan<byte> bytes, PictureFormat format) =>
        format == PictureFormat.Svg
            ? InDrawing(Encoding.UTF8.GetString(bytes))
            : InExif(bytes, "II*\0"u8) | InExif(bytes, "MM\0*"u8) | InXmp(bytes) | InIptc(bytes) | InChunks(bytes, format);

    // Cameras write two or three; each is searched.
    const int MostBlocks = 1000;

    static PrivateMetadata InExif(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature)
    {
        var told = PrivateMetadata.None;
        for (var found = 0; found < MostBlocks && bytes.IndexOf(signature) is >= 0 and var at; found++)
        {
            bytes = bytes[at..];
            told |= new Tiff(bytes, signature[0] == 'I').Notes();
            bytes = bytes[signature.Length..];
        }
        return told;
    }

    static PrivateMetadata InXmp(ReadOnlySpan<byte> bytes)
    {
        var told = PrivateMetadata.None;
        while (bytes.IndexOf("<x:xmpmeta"u8) is >= 0 and var at)
        {
            bytes = bytes[at..];
            var end = bytes.IndexOf("</x:xmpmeta>"u8);
            if (end < 0)
                break;
            told |= InXmp(Encoding.UTF8.GetString(bytes[..end]));
            bytes = bytes[end..];
        }
        return told;
    }

    static PrivateMetadata InXmp(string xmp) =>
        (XmpPlace().IsMatch(xmp) ? PrivateMetadata.Place : 0)
        | (XmpPerson().IsMatch(xmp) ? PrivateMetadata.Person : 0)
        | (XmpCamera().IsMatch(xmp) ? PrivateMetadata.Camera : 0);

    // Inkscape writes the path of the last export, which contains the user's name.
    static PrivateMetadata InDrawing(string svg) =>
        (XmpPerson().IsMatch(svg) || DrawingPath().IsMatch(svg) ? PrivateMetadata.Person : 0) | InXmp(svg);

    /// <summary>Photoshop's resource 0x0404: 0x1C, record, number, length, text; one after the other.</summary>
    static PrivateMetadata InIptc(ReadOnlySpan<byte> bytes)
    {
        var told = PrivateMetadata.None;
        if (bytes.IndexOf("8BIM\x04\x04"u8) is not (>= 0 and var at))
            return told;
        for (
            var rest = bytes[at..Math.Min(bytes.Length, at + 65536)];
            rest.IndexOf((byte)0x1C) is >= 0 and var mark && mark + 5 <= rest.Length;

        )
        {
            rest = rest[mark..];
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[3..]);
            if (rest[1] is not (1 or 2) || length + 5 > rest.Length)
            {
                rest = rest[1..];
                continue;
            }
            if (rest[1] == 2 && HasWords(rest.Slice(5, length)))
                told |= rest[2] switch
                {
                    80 or 110 or 115 or 116 or 122 => PrivateMetadata.Person,
                    90 or 92 => PrivateMetadata.Place,
                    _ => 0,
                };
            rest = rest[(5 + length)..];
        }
        return told;
    }

    static PrivateMetadata InChunks(ReadOnlySpan<byte> bytes, PictureFormat format) =>
        format == PictureFormat.Png
        && (bytes.IndexOf("tEXtAuthor\0"u8) >= 0 || bytes.IndexOf("iTXtAuthor\0"u8) >= 0 || bytes.IndexOf("zTXtAuthor\0"u8) >= 0)
            ? PrivateMetadata.Person
            : 0;

    // Many cameras fill unset fields with spaces.
    internal static bool HasWords(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            if (letter > ' ')
                return true;
        return false;
    }

    [GeneratedRegex(
        """<(exif:GPSLatitude|photoshop:City|Iptc4xmpCore:Location)>\s*[^\s<]"""
            + """|\b(exif:GPSLatitude|photoshop:City|Iptc4xmpCore:Location)\s*=\s*["'][^"']"""
    )]
    private static partial Regex XmpPlace();

    // Atomic and bounded: a kilobyte of nested tags could otherwise be matched in an exponential number of ways.
    [GeneratedRegex(
        """<dc:creator\b[^<>]{0,300}>(?>\s*)(?>(?:<(?:rdf|cc):[^<>]{1,300}>(?>\s*)){0,20})"""
            + """(?>(?:<dc:title[^<>]{0,300}>\s*)?)(?!Matplotlib)[^\s<]"""
            + """|<(aux:OwnerName|photoshop:Credit|exifEX:CameraOwnerName)>\s*[^\s<]"""
            + """|\b(aux:OwnerName|photoshop:Credit|exifEX:CameraOwnerName)\s*=\s*["'][^"']"""
    )]
    private static partial Regex XmpPerson();

    [GeneratedRegex(
        """<(aux:SerialNumber|exifEX:BodySerialNumber)>\s*[^\s<]|\b(aux:SerialNumber|exifEX:BodySerialNumber)\s*=\s*["'][^"']"""
    )]
    private static partial Regex XmpCamera();

    [GeneratedRegex("""\b(inkscape:export-filename|sodipodi:docbase|sodipodi:absref)\s*=\s*["'](/|[A-Za-z]:\\)""")]
    private static partial Regex DrawingPath();
}
