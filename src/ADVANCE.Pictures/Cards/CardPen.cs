using Advance.Pictures.Workers.Tasks;
using NetVips;

namespace Advance.Pictures.Cards;

/// <summary>Writes on the cards of one site, in a worker.</summary>
/// <param name="first">The first of its cards.</param>
sealed class CardPen(CardTask first)
{
    /// <summary>The size at which words are measured.</summary>
    public const double Measure = 100;

    readonly Dictionary<string, double> widths = new(StringComparer.Ordinal);
    readonly byte[] ground = CardCanvas.Levels(first.Ground);
    readonly byte[] canvas = new byte[CardCanvas.Length];

    /// <summary>True for a card of the same site.</summary>
    public bool Has(CardTask card) => card.Family == first.Family && card.Ground.AsSpan().SequenceEqual(first.Ground);

    /// <summary>
    /// Levels of <see cref="CardCanvas"/> with the ground alone. There is only one: large arrays are collected late, and a
    /// thousand cards took a gigabyte.
    /// </summary>
    public byte[] NewCanvas()
    {
        ground.CopyTo(canvas, 0);
        return canvas;
    }

    /// <summary>From the ink of a word to that of the next.</summary>
    public double Space => field > 0 ? field : field = WidthOf("a a") - 2 * WidthOf("a");

    /// <summary>A word's width in bold at <see cref="Measure"/>: text is not hinted, so it grows with the size.</summary>
    public double WidthOf(string word)
    {
        if (widths.TryGetValue(word, out var known))
            return known;
        using var drawn = Draw(word, "Bold", (int)Measure);
        return widths[word] = drawn.Width;
    }

    /// <summary>
    /// One line of text: a mask of one band, cut to its ink; its offsets are the place of the ink from the line's start and top.
    /// </summary>
    /// <param name="text">Plain.</param>
    /// <param name="weight">A name that Pango knows, such as Bold.</param>
    /// <param name="size">In pixels.</param>
    public Image Draw(string text, string weight, int size) =>
        // Pango takes the text for markup.
        Image.Text(
            text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal),
            font: $"{first.Family} {weight} {size}",
            dpi: 72
        );
}
