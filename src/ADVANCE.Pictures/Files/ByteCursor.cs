using System.Buffers.Binary;

namespace Advance.Pictures.Files;

/// <summary>Reads a file from the beginning, and never past its end.</summary>
/// <param name="bytes">The file.</param>
/// <param name="format">The name of its format in messages.</param>
ref struct ByteCursor(ReadOnlySpan<byte> bytes, string format)
{
    readonly ReadOnlySpan<byte> bytes = bytes;
    readonly string format = format;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= bytes.Length;

    public readonly ReadOnlySpan<byte> Rest => bytes[Position..];

    /// <exception cref="PictureException">There aren't that many bytes left.</exception>
    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > bytes.Length - Position)
            throw PictureException.Truncated(format);
        var taken = bytes.Slice(Position, (int)count);
        Position += (int)count;
        return taken;
    }

    public byte Byte() => Take(1)[0];

    public ushort BigUInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint BigUInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public uint LittleUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));
}
