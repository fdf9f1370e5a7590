using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>Draws the cards of one site, in a worker.</summary>
/// <param name="first">The first of its cards.</param>
sealed class CardTextRenderer(CardTask first)
{
    /// <summary>The size at which words are measured.</summary>
    public const double Measure = 100;

    readonly Dictionary<string, double> widths = new(StringComparer.Ordinal);
    readonly byte[] ground = CardCanvas.Levels(first.Ground);
    readonly byte[] canvas = new byte[CardCanvas.Length];

    /// <summary>Whether a card belongs to the same site.</summary>
    public bool Has(CardTask card) => card.Family == first.Family && card.Ground.AsSpan().SequenceEqual(first.Ground);

    /// <summary>
    /// The levels of <see cref="CardCanvas"/> with only the background. There is a single copy: large arrays are collected
    /// late, and a thousand cards once took a gigabyte.
    /// </summary>
    public byte[] NewCanvas()
    {
        ground.CopyTo(canvas, 0);
        return canvas;
    }

    /// <summary>The distance from the ink of a word to that of the next.</summary>
    public double Space => field > 0 ? field : field = WidthOf("a a") - 2 * WidthOf("a");

    /// <summary>A word's width in bold at <see cref="Measure"/>: text isn't hinted, so widths scale with the size.</summary>
    public double WidthOf(string word)
    {
        if (widths.TryGetValue(word, out var known))
            return known;
        using var drawn = Draw(word, "Bold", (int)Measure);
        return widths[word] = drawn.Width;
    }

    /// <summary>
    /// One line of text: a mask of a single band, cropped to its ink. Its offsets are the position of the ink, from the line's
    /// start and top.
    /// </summary>
    /// <param name="text">Plain text.</param>
    /// <param name="weight">A weight that Pango knows, such as Bold.</param>
    /// <param name="size">The size in pixels.</param>
    public Image Draw(string text, string weight, int size) =>
        // Pango reads the text as markup.
        Image.Text(
            text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal),
            font: $"{first.Family} {weight} {size}",
            dpi: 72
        );
}
