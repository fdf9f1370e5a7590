using System.IO.Compression;
using System.Text;
using Advance.Check.Safety.Documents;
using Advance.Fuzz.Oracles;

namespace Advance.Fuzz.Readers;

/// <summary>The properties of a PDF: names without control characters, whatever the file contains.</summary>
sealed class PdfTarget : Target
{
    public override string Name => "pdf";
    public override string Extension => ".pdf";
    public override int Budget => 2000;
    public override IReadOnlyList<string> Words { get; } =
    [
        "/Author",
        "/Author (",
        "/Author <FEFF0041",
        "/Encrypt ",
        "/ObjStm",
        "stream\n",
        "endstream",
        "\\(",
        "\\777",
        "\\",
        "(",
        ")",
        "<",
        ">",
        "<x:xmpmeta",
        "</x:xmpmeta>",
        "<dc:creator>",
        "</dc:creator>",
        "<rdf:li>",
        "</rdf:li>",
        "&#0;",
        "&#x1F600;",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes("%PDF-1.7\n1 0 obj\n<< /Author (Ann \\(A\\) Doe\\056) /Title (x) >>\nendobj\n"),
            Bytes(
                "%PDF-1.7\n1 0 obj\n<< /Author <FEFF0041006E006E> >>\nendobj\n<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Ann "
                    + "&amp; Bob</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>\n"
            ),
            [
                .. Bytes("%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 >>\nstream\n"),
                .. Packed("1 0 << /Author (Eve Roe) >>"),
                .. Bytes("\nendstream\nendobj\n"),
            ],
        ];

    public override string Run(byte[] input)
    {
        var names = PdfFile.Authors(input);
        foreach (var name in names)
            Hold(name);
        return $"{names.Count} {string.Join('|', names.Select(Kinds))}";

        static string Kinds(string name) =>
            string.Concat(
                name.Select(letter =>
                        char.IsLetter(letter) ? 'a'
                        : char.IsControl(letter) ? 'c'
                        : '.'
                    )
                    .Distinct()
            );
    }

    /// <summary>In the form that the message will use.</summary>
    public static void Hold(string name) => DiagnosticPromises.HoldWords(Diagnostics.OneLine.Of($"'{name}'"));

    static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(Encoding.ASCII.GetBytes(text));
        return packed.ToArray();
    }
}
