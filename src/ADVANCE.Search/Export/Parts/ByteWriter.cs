using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Advance.Search.Export.Parts;

/// <summary>Writes the few primitive types that every file of the client index consists of.</summary>
public sealed class ByteWriter
{
    readonly ArrayBufferWriter<byte> buffer = new();

    public int Length => buffer.WrittenCount;

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();

    /// <summary>LEB128: seven bits per byte, the lowest first, with the high bit set on all but the last.</summary>
    public void Varint(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    /// <summary>IEEE 754 single precision, little-endian.</summary>
    public void SinglePrecision(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(buffer.GetSpan(4), value);
        buffer.Advance(4);
    }

    public void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    /// <summary>UTF-8, preceded by its length in bytes.</summary>
    public void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Varint(bytes.Length);
        buffer.Write(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);
}
