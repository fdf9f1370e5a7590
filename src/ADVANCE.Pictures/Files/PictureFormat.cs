namespace Advance.Pictures.Files;

/// <summary>The picture formats that contributors may use.</summary>
enum PictureFormat
{
    Jpeg,
    Png,
    WebP,
    Gif,
    Avif,
    Svg,
}

/// <summary>Recognises formats by a file's first bytes or by its name.</summary>
static class PictureFormats
{
    /// <summary>The format that a name's extension promises, or null if it isn't one of these.</summary>
    public static PictureFormat? Promised(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" or ".jpe" or ".jfif" => PictureFormat.Jpeg,
            ".png" => PictureFormat.Png,
            ".webp" => PictureFormat.WebP,
            ".gif" => PictureFormat.Gif,
            ".avif" => PictureFormat.Avif,
            ".svg" or ".svgz" => PictureFormat.Svg,
            _ => null,
        };

    /// <summary>
    /// Formats of cameras, scanners and programs that browsers don't show, with their names; they may contain a place and a
    /// name too.
    /// </summary>
    public static string? Foreign(string name) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".tif" or ".tiff" => "TIFF",
            ".heic" or ".heif" => "HEIC",
            ".bmp" or ".dib" => "BMP",
            ".jxl" => "the JPEG XL",
            ".jp2" or ".j2k" => "the JPEG 2000",
            ".psd" => "Photoshop's",
            ".eps" or ".ai" => "the PostScript",
            ".dng" or ".cr2" or ".cr3" or ".nef" or ".arw" or ".raf" or ".orf" or ".rw2" => "a camera's raw",
            ".apng" => "APNG",
            _ => null,
        };

    /// <summary>The format that the first bytes indicate, or null.</summary>
    public static PictureFormat? Found(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] =>
                PictureFormat.WebP,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
            [
                _,
                _,
                _,
                _,
                (byte)'f',
                (byte)'t',
                (byte)'y',
                (byte)'p',
                (byte)'a',
                (byte)'v',
                (byte)'i',
                (byte)'f'
                or (byte)'s',
                ..,
            ] => PictureFormat.Avif,
            [0x1F, 0x8B, ..] => PictureFormat.Svg,
            _ => IsSvg(bytes) ? PictureFormat.Svg : null,
        };

    static bool IsSvg(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 4096)].IndexOf("<svg"u8) >= 0 && bytes.IndexOf("<html"u8) < 0;

    /// <summary>The extension for the format.</summary>
    public static string Ending(PictureFormat format) =>
        format == PictureFormat.Jpeg ? ".jpg" : "." + Name(format).ToLowerInvariant();

    public static string Name(PictureFormat format) =>
        format switch
        {
            PictureFormat.Jpeg => "JPEG",
            PictureFormat.Png => "PNG",
            PictureFormat.WebP => "WebP",
            PictureFormat.Gif => "GIF",
            PictureFormat.Avif => "AVIF",
            _ => "SVG",
        };
}
