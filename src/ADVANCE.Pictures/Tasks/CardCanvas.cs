using Advance.Pictures.Files;
using Advance.Render.Pictures;
using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>
/// The pixels of a card. A card has three colours, and blends between the background and each of the other two: sixteen levels,
/// so four bits per pixel.
/// </summary>
static class CardCanvas
{
    const int Width = PageCard.Width,
        Height = PageCard.Height;

    /// <summary>The levels of a whole card.</summary>
    public const int Length = Width * Height;

    /// <summary>The level of solid ink; those from 1 up to it are blends.</summary>
    public const int Ink = 8;

    /// <summary>The level of the solid path; those after <see cref="Ink"/> are blends.</summary>
    public const int Path = 15;

    // The light colours of theme/assets/css/tokens.css: --paper, --ink and --path.
    static readonly (byte Red, byte Green, byte Blue) Paper = (0xFB, 0xF8, 0xF2),
        InkColour = (0x14, 0x20, 0x2B),
        PathColour = (0x0F, 0x6E, 0x78);

    /// <summary>The red, green and blue of each level.</summary>
    public static byte[] Palette { get; } =
    [
        .. Enumerable
            .Range(0, 16)
            .SelectMany(level => level <= Ink ? Mix(InkColour, level, Ink) : Mix(PathColour, level - Ink, Path - Ink)),
    ];

    /// <summary>A drawing of the size of a card, in the two colours on a transparent background.</summary>
    public static byte[] Levels(byte[] svg)
    {
        using var drawn = Image.SvgloadBuffer(svg);
        if (drawn.Width != Width || drawn.Height != Height)
            throw new InvalidDataException($"A card's drawing has {Width} by {Height} pixels.");
        var pixels = drawn.WriteToMemory<byte>();
        var levels = new byte[Width * Height];
        var middle = (InkColour.Green + PathColour.Green) / 2;
        for (var i = 0; i < levels.Length; i++)
            if (pixels[4 * i + 3] > 0)
                levels[i] = Level(pixels[4 * i + 3], pixels[4 * i + 1] > middle ? Path : Ink);
        return levels;
    }

    /// <summary>Draws a mask of text on the canvas; anything outside is cut off.</summary>
    public static void Lay(byte[] canvas, Image mask, int left, int top, int colour)
    {
        var pixels = mask.WriteToMemory<byte>();
        // Requested once: each request is a call into the native library, and one call per pixel took nearly all the time of a
        // card.
        var (width, height) = (mask.Width, mask.Height);
        for (var y = Math.Max(0, -top); y < Math.Min(height, Height - top); y++)
        for (var x = Math.Max(0, -left); x < Math.Min(width, Width - left); x++)
            if (pixels[y * width + x] is > 0 and var cover)
                canvas[(top + y) * Width + left + x] = Level(cover, colour);
    }

    /// <summary>
    /// The canvas as a PNG with a palette. libvips can't write such a PNG from it, but the bits of a grey picture are the same
    /// as those of an indexed one, so the header is changed and the palette inserted after it.
    /// </summary>
    /// <param name="canvas">The canvas, whose levels become shades of grey.</param>
    public static byte[] Png(byte[] canvas)
    {
        const int AfterHeader = 33,
            ColourType = 25,
            Indexed = 3;
        for (var i = 0; i < canvas.Length; i++)
            canvas[i] *= 17;
        using var grey = Image
            .NewFromMemory(canvas, Width, Height, 1, Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Bw);
        var png = grey.PngsaveBuffer(
            compression: 6,
            bitdepth: 4,
            filter: Enums.ForeignPngFilter.None,
            keep: Enums.ForeignKeep.None
        );
        png[ColourType] = Indexed;
        return
        [
            .. png[..8],
            .. PngChunk.Make("IHDR", png.AsSpan(16, 13)),
            .. PngChunk.Make("PLTE", Palette),
            .. png[AfterHeader..],
        ];
    }

    static byte Level(int cover, int colour) =>
        (byte)(
            colour == Ink ? Math.Max(0, (cover * Ink + 127) / 255)
            : cover * (Path - Ink) + 127 < 255 ? 0
            : Ink + (cover * (Path - Ink) + 127) / 255
        );

    static byte[] Mix((byte Red, byte Green, byte Blue) colour, int level, int full) =>
        [
            Mix(Paper.Red, colour.Red, level, full),
            Mix(Paper.Green, colour.Green, level, full),
            Mix(Paper.Blue, colour.Blue, level, full),
        ];

    static byte Mix(byte from, byte to, int level, int full) => (byte)((from * (full - level) + to * level + full / 2) / full);
}
