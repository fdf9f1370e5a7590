namespace Advance.Pictures.Tasks;

/// <summary>A task for a worker: written by the program, read and run by the worker.</summary>
abstract record PictureTask
{
    enum Kind : byte
    {
        Draw,
        Measure,
        Make,
        Card,
    }

    /// <summary>Runs in the worker.</summary>
    /// <exception cref="Files.PictureException">The picture is broken.</exception>
    public abstract PictureAnswer Do();

    protected abstract void Write(BinaryWriter to);

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes))
        {
            to.Write(
                (byte)(
                    this switch
                    {
                        DrawTask => Kind.Draw,
                        MeasureTask => Kind.Measure,
                        MakeTask => Kind.Make,
                        _ => Kind.Card,
                    }
                )
            );
            Write(to);
        }
        return bytes.ToArray();
    }

    public static PictureTask Read(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes));
        return (Kind)from.ReadByte() switch
        {
            Kind.Draw => DrawTask.Read(from),
            Kind.Measure => MeasureTask.Read(from),
            Kind.Make => MakeTask.Read(from),
            _ => CardTask.Read(from),
        };
    }

    protected static void Write(BinaryWriter to, byte[] bytes)
    {
        to.Write(bytes.Length);
        to.Write(bytes);
    }

    protected static byte[] ReadBytes(BinaryReader from) => from.ReadBytes(from.ReadInt32());
}
