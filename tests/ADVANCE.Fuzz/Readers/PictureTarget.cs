using Advance.Fuzz.Oracles;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Pictures.Fonts;
using NetVips;

namespace Advance.Fuzz.Readers;

/// <summary>
/// A picture: recognised, or rejected with a message; and cleaned so that it isn't longer than before, has the same pixels, and
/// has nothing left to remove.
/// </summary>
/// <param name="format">The format that its name promises.</param>
sealed class PictureTarget(PictureFormat format) : Target
{
    public override string Name => $"picture-{PictureFormats.Name(format).ToLowerInvariant()}";
    public override string Extension => PictureFormats.Ending(format);
    public override bool IsText => format == PictureFormat.Svg;
    public override int Longest => 32_768;
    public override int Budget => format == PictureFormat.Svg ? 200 : 1500;

    public override IReadOnlyList<string> Words { get; } =
        format switch
        {
            PictureFormat.Jpeg =>
            [
                "\u00ff\u00d8",
                "Exif\0\0",
                "II*\0",
                "MM\0*",
                "ICC_PROFILE\0",
                "http://ns.adobe.com/xap/1.0/\0",
                "JFIF\0",
                "Adobe",
            ],
            PictureFormat.Png =>
            [
                "IHDR",
                "IDAT",
                "IEND",
                "tEXt",
                "iTXt",
                "zTXt",
                "eXIf",
                "iCCP",
                "acTL",
                "fcTL",
                "PLTE",
                "tRNS",
                "sRGB",
                "pHYs",
                "tIME",
            ],
            PictureFormat.Gif => ["GIF89a", "GIF87a", "NETSCAPE2.0", "XMP DataXMP", "!\u00fe", ",", ";"],
            PictureFormat.WebP => ["RIFF", "WEBP", "VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "EXIF", "XMP ", "ICCP", "ALPH"],
            PictureFormat.Avif =>
            [
                "ftyp",
                "avif",
                "avis",
                "mif1",
                "meta",
                "iprp",
                "ipco",
                "ispe",
                "iloc",
                "iinf",
                "Exif",
                "mdat",
                "irot",
                "colr",
            ],
            _ =>
            [
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">",
                "</svg>",
                "<g>",
                "</g>",
                "<path d=\"M0 0h9v9z\"/>",
                "<text>x</text>",
                "<image href=\"x.png\"/>",
                "<style>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
                "&a;",
                "width=\"1e9\"",
                "height=\"0\"",
                "<script>",
                "<metadata>",
                "<dc:creator>x</dc:creator>",
                "transform=\"scale(1e30)\"",
            ],
        };

    public override IEnumerable<byte[]> Seeds() => PictureSeeds.Of(format);

    public override byte[] Repair(byte[] input) => format == PictureFormat.Png ? PngRepair.Of(input) : input;

    public override string Run(byte[] input)
    {
        var notes = PrivateNoteFinder.In(input, format);
        PictureFile file;
        try
        {
            // A worker reads the content of AVIF.
            if (format == PictureFormat.Avif)
                PictureReader.RefuseStranger(input, format);
            if (format == PictureFormat.Avif)
                return $"taken {notes}";
            if (format == PictureFormat.Svg)
                return $"{SvgFile.Read(input, Typeface.None).Loss} {notes}";
            file = PictureReader.Read(input, format);
        }
        catch (PictureException refused)
        {
            DiagnosticPromises.HoldWords(refused.Message);
            return $"refused: {string.Concat(refused.Message.Where(letter => !char.IsAsciiDigit(letter)))} {notes}";
        }
        HoldCut(input, file);
        return $"{file.Header.IsDrawn} {file.Header.IsAnimated} {notes} {int.Log2(Math.Max(1, file.Header.Width))} "
            + $"{int.Log2(Math.Max(1, file.Clean.Length))}";
    }

    void HoldCut(byte[] input, PictureFile file)
    {
        if (file.Clean.Length > input.Length)
            throw new BrokenPromiseException(
                "A cleaned picture isn't longer than before",
                $"{input.Length}, then {file.Clean.Length} bytes"
            );
        PictureFile again;
        try
        {
            again = PictureReader.Read(file.Clean, format);
        }
        catch (PictureException refused)
        {
            throw new BrokenPromiseException("A cleaned picture can be read", refused.Message);
        }
        if (again.Header != file.Header)
            throw new BrokenPromiseException("A cleaned picture has the same header", $"{file.Header}, then {again.Header}");
        if (!again.Clean.AsSpan().SequenceEqual(file.Clean))
            throw new BrokenPromiseException(
                "A cleaned picture has nothing left to remove",
                $"{file.Clean.Length}, then {again.Clean.Length} bytes"
            );
        if (PrivateNoteFinder.In(file.Clean, format) is not PrivateMetadata.None and var left && IsTold(file.Clean))
            throw new BrokenPromiseException("A cleaned picture has no personal data", left.ToString());
        if (file.Header.Pixels < 100_000 && !file.Clean.AsSpan().SequenceEqual(input))
            HoldPixels(input, file.Clean);
    }

    // Data among compressed pixels that only looks like metadata doesn't count.
    static bool IsTold(byte[] clean) =>
        WithoutTurn(clean).AsSpan().IndexOf("Exif\0\0"u8) >= 0 || clean.AsSpan().IndexOf("<x:xmpmeta"u8) >= 0;

    // Every rotated picture keeps its orientation, in metadata that contains nothing else.
    static byte[] WithoutTurn(byte[] clean)
    {
        for (var turn = 2; turn <= 8; turn++)
            if (clean.AsSpan().IndexOf((byte[])[.. "Exif\0\0"u8, .. Exif.Only(turn)]) is >= 0 and var at)
                return [.. clean[..at], .. clean[(at + 6)..]];
        return clean;
    }

    static void HoldPixels(byte[] before, byte[] after)
    {
        if (Pixels(before) is not { } pixels)
            return;
        if (Pixels(after) is not { } same || !pixels.AsSpan().SequenceEqual(same))
            throw new BrokenPromiseException(
                "A cleaned picture has the same pixels",
                $"{before.Length}, then {after.Length} bytes"
            );
    }

    /// <summary>Null if it can't be decoded.</summary>
    static byte[]? Pixels(byte[] file)
    {
        try
        {
            using var picture = Image.NewFromBuffer(file, failOn: Enums.FailOn.Error);
            return picture.WriteToMemory<byte>();
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
