namespace Advance.Pictures.Workers.Tasks;

/// <summary>What a worker answers.</summary>
/// <param name="Bytes">The file that was made; empty where none was asked for.</param>
/// <param name="Width">In pixels, where it was asked for.</param>
/// <param name="Height">In pixels, where it was asked for.</param>
/// <param name="HasAlpha">Parts may be clear.</param>
/// <param name="IsAnimated">There is more than one picture.</param>
sealed record PictureAnswer(byte[] Bytes, int Width = 0, int Height = 0, bool HasAlpha = false, bool IsAnimated = false)
{
    /// <summary>
    /// What is wrong with the picture; empty if libvips said no more than that it is broken; null if nothing is.
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
