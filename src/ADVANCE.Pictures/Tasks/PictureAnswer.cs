namespace Advance.Pictures.Tasks;

/// <summary>A worker's answer.</summary>
/// <param name="Bytes">The generated file; empty if none was requested.</param>
/// <param name="Width">The width in pixels, if requested.</param>
/// <param name="Height">The height in pixels, if requested.</param>
/// <param name="HasAlpha">Whether parts may be transparent.</param>
/// <param name="IsAnimated">Whether there is more than one frame.</param>
sealed record PictureAnswer(byte[] Bytes, int Width = 0, int Height = 0, bool HasAlpha = false, bool IsAnimated = false)
{
    /// <summary>
    /// What is wrong with the picture; empty if libvips only said that it is broken; null if nothing is wrong.
    /// </summary>
    public string? Problem { get; init; }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes))
        {
            to.Write(Problem is not null);
            to.Write(Problem ?? "");
            to.Write(Width);
            to.Write(Height);
            to.Write(HasAlpha);
            to.Write(IsAnimated);
            to.Write(Bytes.Length);
            to.Write(Bytes);
        }
        return bytes.ToArray();
    }

    public static PictureAnswer Read(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes));
        var problem = from.ReadBoolean() ? from.ReadString() : Skip(from);
        var (width, height, hasAlpha, isAnimated) = (from.ReadInt32(), from.ReadInt32(), from.ReadBoolean(), from.ReadBoolean());
        return new(from.ReadBytes(from.ReadInt32()), width, height, hasAlpha, isAnimated) { Problem = problem };
    }

    static string? Skip(BinaryReader from)
    {
        from.ReadString();
        return null;
    }
}
