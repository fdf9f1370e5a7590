namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// How much a drawing may hold, in one place. All are several times what the largest real drawings need, and what is below
/// all of them is still drawn in a worker, against the clock.
/// </summary>
static class SvgLimits
{
    /// <summary>Bytes, unpacked.</summary>
    public const int Bytes = 10 << 20;

    /// <summary>Characters that entities may stand for: programs name their namespaces so.</summary>
    public const int FromEntities = 1 << 20;

    /// <summary>Elements within each other.</summary>
    public const int Depth = 100;

    /// <summary>Elements in the file.</summary>
    public const int Elements = 100_000;

    /// <summary>Characters of all paths together.</summary>
    public const int PathLength = 5_000_000;

    /// <summary>Letters that are drawn.</summary>
    public const int Letters = 20_000;

    /// <summary>Characters of all style sheets in it.</summary>
    public const int StyleLength = 200_000;

    /// <summary>What there is to draw once all that is repeated is counted each time (<see cref="SvgParts"/>).</summary>
    public const double Parts = 250_000;

    /// <summary>References that lead to references.</summary>
    public const int Chain = 40;

    /// <summary>Elements within each other, with those that references lead to.</summary>
    public const int Nested = 500;

    /// <summary>
    /// Of <c>feTurbulence</c>: each octave costs as much as the first, and after ten the next is finer than a pixel.
    /// </summary>
    public const double Octaves = 10;

    /// <summary>Cells of the table of <c>feConvolveMatrix</c>.</summary>
    public const double ConvolveCells = 100;

    /// <summary>Of <c>feMorphology</c>, in units of the drawing, on each side.</summary>
    public const double MorphologyRadius = 100;

    /// <summary>Pixels of all pictures in it together.</summary>
    public const long PicturePixels = 25_000_000;
}
