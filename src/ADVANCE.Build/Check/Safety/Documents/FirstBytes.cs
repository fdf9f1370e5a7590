using System.Text;

namespace Advance.Check.Safety.Documents;

/// <summary>
/// What a file is according to its first bytes, if they are unambiguous. Browsers use them if a host sends no type (WHATWG,
/// MIME Sniffing).
/// </summary>
static class FirstBytes
{
    /// <summary>How many bytes are read.</summary>
    public const int Length = 512;

    static readonly string[] Tags =
    [
        "!doctype html",
        "html",
        "head",
        "script",
        "iframe",
        "h1",
        "div",
        "font",
        "table",
        "a",
        "style",
        "title",
        "b",
        "body",
        "br",
        "p",
        "!--",
    ];

    static readonly (byte[] Start, string What)[] Signatures =
    [
        ([0x7F, .. "ELF"u8], Program),
        ([0xCA, 0xFE, 0xBA, 0xBE], Program),
        ([0xCF, 0xFA, 0xED, 0xFE], Program),
        ([0xCE, 0xFA, 0xED, 0xFE], Program),
        ([0x4C, 0, 0, 0, 1, 0x14, 2, 0], "a Windows shortcut"),
        ([.. "PK\u0003\u0004"u8], Archive),
        ([.. "PK\u0005\u0006"u8], Archive),
        ([.. "Rar!\u001A\u0007"u8], Archive),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], Archive),
        ([0x1F, 0x8B, 8], Archive),
        ([.. "MSCF\0\0\0\0"u8], Archive),
        ([0xFD, .. "7zXZ\0"u8], Archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document, or one with a password"),
        ([.. "%PDF-"u8], Pdf),
        ([.. "{\\rtf"u8], Rtf),
        ([0xFF, 0xD8, 0xFF], Picture),
        ([0x89, .. "PNG\r\n"u8], Picture),
        ([.. "GIF87a"u8], Picture),
        ([.. "GIF89a"u8], Picture),
    ];

    public const string Archive = "an archive",
        Pdf = "a PDF",
        Rtf = "an RTF document",
        WebPage = "a web page";

    const string Program = "a program",
        Picture = "a picture";

    /// <summary>As the end of a sentence, "a web page"; null if the bytes are ambiguous.</summary>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        foreach (var (start, what) in Signatures)
            if (head.StartsWith(start))
                return what;
        // Text can begin with these letters too; programs have zeros soon after them.
        if (head.StartsWith("MZ"u8) && head.Contains((byte)0))
            return Program;
        if (
            head.Length > 8
            && head[1..].StartsWith("WS"u8)
            && head[0] is (byte)'F' or (byte)'C' or (byte)'Z'
            && head[3] is > 0 and < 0x20
        )
            return "a Flash film";
        var text = Text(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f', '\0');
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return "an XML file";
        if (text.StartsWith("<?php", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<%@", StringComparison.Ordinal))
            return "a page that hosts run";
        return text.StartsWith('<') && Tags.Any(tag => Begins(text[1..], tag)) ? WebPage : null;
    }

    static bool Begins(string text, string tag) =>
        text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
        && (tag == "!--" || (text.Length > tag.Length && text[tag.Length] is ' ' or '>' or '\t' or '\n' or '\r' or '\f'));

    static string Text(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(head[..(head.Length & ~1)])
        : head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(head[..(head.Length & ~1)])
        : Encoding.UTF8.GetString(head);
}
