using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>A kind of file that is generated from a picture.</summary>
enum MadeKind
{
    Avif,
    WebP,
    Jpeg,
    Png,
}

/// <summary>
/// All quality and effort settings for generated files. If you change one, increase <see cref="Version"/>, so that all pictures
/// are generated again at new addresses. The quality settings give the three formats about the same fidelity for a detailed
/// photograph (720 x 477, green channel: 33 dB): AVIF in 51 kB, WebP in 66 kB, JPEG in 90 kB. AVIF at effort 3 took 0.5 s of
/// processor time; 2 took 0.3 s but produced 4 % more bytes; 4 took 1.9 s and saved nothing. WebP takes 0.1 s at any effort.
/// </summary>
static class Recipe
{
    public const string Version = "2";

    public static string Extension(MadeKind kind) =>
        kind switch
        {
            MadeKind.Avif => "avif",
            MadeKind.WebP => "webp",
            MadeKind.Jpeg => "jpg",
            _ => "png",
        };

    public static string MediaType(MadeKind kind) =>
        kind switch
        {
            MadeKind.Avif => "image/avif",
            MadeKind.WebP => "image/webp",
            MadeKind.Jpeg => "image/jpeg",
            _ => "image/png",
        };

    /// <summary>The bytes of a finished picture, without any metadata.</summary>
    /// <param name="picture">The picture, in sRGB.</param>
    /// <param name="kind">The kind of file.</param>
    /// <param name="isDrawn">Whether it has lines and text, whose colours must not bleed: full colour resolution, and more
    /// bits.</param>
    public static byte[] Encode(Image picture, MadeKind kind, bool isDrawn) =>
        kind switch
        {
            MadeKind.Avif => picture.HeifsaveBuffer(
                q: isDrawn ? 70 : 60,
                effort: 3,
                compression: Enums.ForeignHeifCompression.Av1,
                subsampleMode: isDrawn ? Enums.ForeignSubsample.Off : Enums.ForeignSubsample.On,
                keep: Enums.ForeignKeep.None
            ),
            MadeKind.WebP => picture.WebpsaveBuffer(
                q: isDrawn ? 86 : 73,
                effort: 4,
                smartSubsample: true,
                alphaQ: 90,
                keep: Enums.ForeignKeep.None
            ),
            MadeKind.Jpeg => picture.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
            _ => picture.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
        };
}
