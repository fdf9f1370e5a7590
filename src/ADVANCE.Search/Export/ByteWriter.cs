using System.Buffers.Binary;
using System.Text;

namespace Advance.Search.Export;

/// <summary>Writes the few primitive forms that every file of the client index is made of.</summary>
public sealed class ByteWriter
{
    readonly MemoryStream stream = new();

    public int Length => (int)stream.Length;

    public byte[] ToArray() => stream.ToArray();

    /// <summary>LEB128: seven bits a byte, the lowest first, the high bit set on all but the last.</summary>
    public void Varint(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) stream.WriteByte((byte)(rest | 0x80));
        stream.WriteByte((byte)rest);
    }

    /// <summary>IEEE 754 single precision, little-endian.</summary>
    public void Single(float value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        stream.Write(bytes);
    }

    public void Byte(byte value) => stream.WriteByte(value);

    /// <summary>UTF-8 with its length in bytes before it.</summary>
    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Varint(bytes.Length);
        stream.Write(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => stream.Write(bytes);
}
