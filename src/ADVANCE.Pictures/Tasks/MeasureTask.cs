using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>Reads the header of an AVIF picture.</summary>
/// <param name="Avif">The file.</param>
sealed record MeasureTask(byte[] Avif) : PictureTask
{
    public override PictureAnswer Do()
    {
        using var picture = Image.HeifloadBuffer(Avif);
        return new(
            [],
            picture.Width,
            picture.Height,
            picture.HasAlpha(),
            picture.Contains("n-pages") && picture.Get("n-pages") is int and > 1
        );
    }

    protected override void Write(BinaryWriter to) => Write(to, Avif);

    public static MeasureTask Read(BinaryReader from) => new(ReadBytes(from));
}
