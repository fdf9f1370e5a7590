namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// The limits for a drawing. Each is several times what the largest real drawings need, and a drawing within all of them is
/// still drawn in a worker, with a time limit.
/// </summary>
static class SvgLimits
{
    /// <summary>Bytes, uncompressed.</summary>
    public const int Bytes = 10 << 20;

    /// <summary>Characters that entities may expand to: programs use entities for their namespaces.</summary>
    public const int FromEntities = 1 << 20;

    /// <summary>Levels of nested elements.</summary>
    public const int Depth = 100;

    /// <summary>Elements in the file.</summary>
    public const int Elements = 100_000;

    /// <summary>Characters of all paths in total.</summary>
    public const int PathLength = 5_000_000;

    /// <summary>Characters of text that are drawn.</summary>
    public const int Letters = 20_000;

    /// <summary>Characters of all its style sheets.</summary>
    public const int StyleLength = 200_000;

    /// <summary>Parts to draw, counting every repetition (<see cref="SvgParts"/>).</summary>
    public const double Parts = 250_000;

    /// <summary>References that lead to references.</summary>
    public const int Chain = 40;

    /// <summary>Levels of nested elements, including those that references lead to.</summary>
    public const int Nested = 500;

    /// <summary>
    /// Octaves of <c>feTurbulence</c>: each takes as long as the first, and an eleventh would be finer than a pixel.
    /// </summary>
    public const double Octaves = 10;

    /// <summary>Cells in the table of <c>feConvolveMatrix</c>.</summary>
    public const double ConvolveCells = 100;

    /// <summary>The radius of <c>feMorphology</c>, in units of the drawing.</summary>
    public const double MorphologyRadius = 100;

    /// <summary>Pixels of all its embedded pictures in total.</summary>
    public const long PicturePixels = 25_000_000;
}
