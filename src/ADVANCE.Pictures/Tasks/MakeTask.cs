using Advance.Pictures.Making;
using NetVips;

namespace Advance.Pictures.Tasks;

/// <summary>Generates a file from a picture: upright, in sRGB, at the requested size.</summary>
/// <param name="Picture">The picture's file.</param>
/// <param name="IsDrawn">Whether it has lines and text, which must stay sharp.</param>
/// <param name="Width">The width in pixels, never more than the picture's own.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Kind">The kind of file to generate.</param>
/// <param name="Crop">Whether to fill the size and crop the rest, equally on both sides.</param>
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
