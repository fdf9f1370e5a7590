using Advance.Pictures.Making;
using NetVips;

namespace Advance.Pictures.Workers.Tasks;

/// <summary>Makes a file of a picture: turned upright, in sRGB, and as large as it is wanted.</summary>
/// <param name="Picture">Its file.</param>
/// <param name="IsDrawn">It has lines and letters, which must stay sharp.</param>
/// <param name="Width">In pixels; never more than it has.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Kind">What to make.</param>
/// <param name="Crop">Fill the size, and cut off what is over, as much on both sides.</param>
sealed record MakeTask(byte[] Picture, bool IsDrawn, int Width, int Height, MadeKind Kind, bool Crop = false) : PictureTask
{
    public override PictureAnswer Do()
    {
        using var picture = Image.ThumbnailBuffer(
            Picture,
            Width,
            height: Height,
            size: Crop ? null : Enums.Size.Force,
            crop: Crop ? Enums.Interesting.Centre : null,
            outputProfile: "srgb",
            failOn: Enums.FailOn.Error
        );
        using var opaque =
            Kind == MadeKind.Jpeg && picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy();
        return new(Recipe.Encode(opaque, Kind, IsDrawn));
    }

    protected override void Write(BinaryWriter to)
    {
        Write(to, Picture);
        to.Write(IsDrawn);
        to.Write(Width);
        to.Write(Height);
        to.Write((byte)Kind);
        to.Write(Crop);
    }

    public static MakeTask Read(BinaryReader from) =>
        new(
            ReadBytes(from),
            from.ReadBoolean(),
            from.ReadInt32(),
            from.ReadInt32(),
            (MadeKind)from.ReadByte(),
            from.ReadBoolean()
        );
}
