using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Check.Safety.Documents;

/// <summary>
/// The author in a PDF's properties (ISO 32000-2, 14.3): the document information dictionary, which may be inside a
/// compressed object stream, and XMP. Encrypted files can't be read without their key.
/// </summary>
static partial class PdfFile
{
    // Anything that unpacks to more than this isn't a dictionary of properties.
    const int LargestStream = 4 << 20;

    public static IReadOnlyList<string> Authors(byte[] bytes)
    {
        if (bytes.AsSpan().IndexOf("/Encrypt "u8) >= 0)
            return [];
        var names = new List<string>();
        LookInObjects(bytes, names);
        foreach (var unpacked in ObjectStreams(bytes))
            LookInObjects(unpacked, names);
        foreach (Match creator in XmpCreator().Matches(Xmp(bytes)))
            names.AddRange(
                XmpName().Matches(creator.Groups["names"].Value).Select(name => WebUtility.HtmlDecode(name.Groups["name"].Value))
            );
        return DocumentNotes.Clean(names);
    }

    static void LookInObjects(ReadOnlySpan<byte> bytes, List<string> names)
    {
        for (var rest = bytes; rest.IndexOf("/Author"u8) is >= 0 and var at; )
        {
            rest = rest[(at + "/Author".Length)..];
            var value = rest.TrimStart(" \t\r\n"u8);
            if (value is [(byte)'(', ..])
                names.Add(Decode(Literal(value)));
            else if (value is [(byte)'<', not (byte)'<', ..] && value.IndexOf((byte)'>') is > 0 and < 2048 and var end)
                names.Add(Decode(Hexadecimal(value[1..end])));
        }
    }

    /// <summary>
    /// A string in round brackets (7.3.4.2): it may contain pairs of brackets, and a backslash escapes what follows, or
    /// begins a code.
    /// </summary>
    static byte[] Literal(ReadOnlySpan<byte> text)
    {
        var read = new List<byte>();
        var depth = 0;
        for (var i = 0; i < Math.Min(text.Length, 4096); i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                var octal = 0;
                while (octal < 3 && i + 1 + octal < text.Length && text[i + 1 + octal] is >= (byte)'0' and <= (byte)'7')
                    octal++;
                read.Add(
                    octal > 0
                        ? (byte)Convert.ToInt32(Encoding.ASCII.GetString(text.Slice(i + 1, octal)), 8)
                        : text[i + 1] switch
                        {
                            (byte)'n' or (byte)'r' or (byte)'t' => (byte)' ',
                            var character => character,
                        }
                );
                i += Math.Max(1, octal);
                continue;
            }
            if (text[i] == '(' && depth++ == 0)
                continue;
            if (text[i] == ')' && --depth == 0)
                break;
            read.Add(text[i]);
        }
        return [.. read];
    }

    static byte[] Hexadecimal(ReadOnlySpan<byte> text)
    {
        var digits = string.Concat(Encoding.ASCII.GetString(text).Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    // Text strings (7.9.2.2) are UTF-16 or UTF-8 with a byte order mark; otherwise they use PDF's own encoding, whose letters
    // are those of Latin-1.
    static string Decode(byte[] text) =>
        text switch
        {
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            _ => Encoding.Latin1.GetString(text),
        };

    static IEnumerable<byte[]> ObjectStreams(byte[] bytes)
    {
        for (var at = 0; at < bytes.Length && bytes.AsSpan(at).IndexOf("/ObjStm"u8) is >= 0 and var next; )
        {
            at += next + "/ObjStm".Length;
            var start = bytes.AsSpan(at, Math.Min(2048, bytes.Length - at)).IndexOf("stream"u8);
            if (start < 0)
                continue;
            start += at + "stream".Length;
            while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n')
                start++;
            if (Unpacked(bytes, start) is { } unpacked)
                yield return unpacked;
        }
    }

    static byte[]? Unpacked(byte[] bytes, int start)
    {
        try
        {
            using var packed = new ZLibStream(new MemoryStream(bytes, start, bytes.Length - start), CompressionMode.Decompress);
            var unpacked = new byte[LargestStream];
            return unpacked[..packed.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // A packet is a few kilobytes. If it had a million opening tags, each would be searched for to the end.
    const int LongestXmp = 200_000;

    static string Xmp(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        while (bytes.IndexOf("<x:xmpmeta"u8) is >= 0 and var start)
        {
            bytes = bytes[start..];
            var end = bytes.IndexOf("</x:xmpmeta>"u8);
            if (end < 0)
                break;
            text.Append(Encoding.UTF8.GetString(bytes[..end]));
            bytes = bytes[end..];
        }
        return text.ToString(0, Math.Min(text.Length, LongestXmp));
    }

    [GeneratedRegex("<dc:creator>(?<names>.*?)</dc:creator>", RegexOptions.Singleline)]
    private static partial Regex XmpCreator();

    [GeneratedRegex("<rdf:li[^>]*>(?<name>[^<]*)</rdf:li>")]
    private static partial Regex XmpName();
}
