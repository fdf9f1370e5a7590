using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Advance.Pictures.Fonts;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// An SVG, which is drawn and never published: it could contain scripts, and a browser that opens it on its own runs them. The
/// drawing is written again from its parsed form (<see cref="SvgWriter"/>).
/// </summary>
/// <param name="Drawing">The drawing for the worker.</param>
/// <param name="Loss">How it will look different from what its author sees, as the end of a sentence, or null.</param>
sealed partial record SvgFile(byte[] Drawing, string? Loss)
{
    /// <exception cref="PictureException">It is broken, exceeds <see cref="SvgLimits"/>, or has characters that the typeface
    /// lacks.</exception>
    public static SvgFile Read(byte[] file, Typeface typeface)
    {
        var (root, hasForeignWords) = SvgReader.Read(Unpacked(file));
        RefuseSize(root);
        var styles = new SvgStyles(root);
        var hasLoss = SvgLinks.Clean(root);
        SvgEffects.Refuse(root);
        SvgParts.Refuse(root, styles);
        var hasWords = SvgWords.Look(root, styles, typeface);
        return new(
            SvgWriter.Write(root),
            hasLoss ? "uses other files, which are left out"
                : hasForeignWords ? "has HTML text (foreignObject), which is left out"
                : hasWords ? "has text, which is drawn in this site's typeface"
                : null
        );
    }

    // librsvg can't give the size of anything larger than this, in any unit.
    static void RefuseSize(SvgNode root)
    {
        const double Most = 1e6;
        string[] sides =
        [
            root.Attributes.GetValueOrDefault("width") ?? "",
            root.Attributes.GetValueOrDefault("height") ?? "",
            .. (root.Attributes.GetValueOrDefault("viewBox") ?? "").Split([' ', ',']).Skip(2),
        ];
        if (
            sides.Any(side =>
                Number().Match(side) is { Success: true } number
                && double.TryParse(number.Value, CultureInfo.InvariantCulture, out var length)
                && length > Most
            )
        )
            throw new TooLargeException("has a width or height of more than a million");
    }

    [GeneratedRegex(@"^\s*[0-9.]+([eE][+-]?[0-9]+)?(?!\s*%)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    static byte[] Unpacked(byte[] file)
    {
        if (file is not [0x1F, 0x8B, ..])
            return file;
        try
        {
            using var packed = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
            var bytes = new byte[SvgLimits.Bytes];
            var length = packed.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length < bytes.Length
                ? bytes[..length]
                : throw new DrawingException(DrawingFault.Length, $"unpacks to more than {SvgLimits.Bytes >> 20} MB of SVG");
        }
        catch (InvalidDataException)
        {
            throw PictureException.Broken("SVG");
        }
    }
}
