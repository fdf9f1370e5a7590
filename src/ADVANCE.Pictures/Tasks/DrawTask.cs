using Advance.Pictures.Files;
using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>Draws an SVG once, as a PNG from which all its files are scaled down.</summary>
/// <param name="Drawing">The drawing in UTF-8.</param>
sealed record DrawTask(byte[] Drawing) : PictureTask
{
    // A vector drawing has no pixels of its own: drawn at this size, a logo is sharp wherever it is shown.
    const double LeastSide = 1200;

    // As many pixels as any page shows, even of a tall chart.
    const double MostPixels = 16_000_000;

    /// <returns>The PNG and the drawing's own size; no PNG if that is larger than the limit.</returns>
    public override PictureAnswer Do()
    {
        try
        {
            using var natural = Image.SvgloadBuffer(Drawing);
            var (width, height) = (natural.Width, natural.Height);
            if (!PictureReader.IsTaken(width, height))
                return new([], width, height);
            var scale = Math.Min(
                Math.Max(1, LeastSide / Math.Max(width, height)),
                Math.Sqrt(MostPixels / ((double)width * height))
            );
            using var drawn = Image.SvgloadBuffer(Drawing, scale: scale);
            return new(drawn.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None), width, height);
        }
        catch (VipsException)
        {
            throw new PictureException("is an SVG that can't be drawn");
        }
    }

    protected override void Write(BinaryWriter to) => Write(to, Drawing);

    public static DrawTask Read(BinaryReader from) => new(ReadBytes(from));
}
