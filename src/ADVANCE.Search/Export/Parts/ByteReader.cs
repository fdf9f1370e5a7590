using System.Buffers.Binary;
using System.Text;

namespace Advance.Search.Export.Parts;

/// <summary>
/// Reads what <see cref="ByteWriter"/> wrote. Throws <see cref="InvalidDataException"/> if the bytes end too soon or contain
/// impossible values.
/// </summary>
public sealed class ByteReader(byte[] bytes)
{
    int position;

    public bool AtEnd => position == bytes.Length;

    public int Varint()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            value |= (uint)(next & 0x7f) << shift;
            if (next < 0x80)
                return value <= int.MaxValue ? (int)value : throw new InvalidDataException("A number is too large.");
        }
        throw new InvalidDataException("A number does not end.");
    }

    /// <summary>A count of things that each take at least a byte, so that a damaged count allocates nothing.</summary>
    public int Count()
    {
        var count = Varint();
        Expect(count);
        return count;
    }

    /// <summary>Throws unless this many bytes are left.</summary>
    public void Expect(int count)
    {
        if (count > bytes.Length - position)
            throw new InvalidDataException("The file ends too soon.");
    }

    public float SinglePrecision() => BinaryPrimitives.ReadSingleLittleEndian(Take(4));

    public byte Byte() => Take(1)[0];

    public string Text() => Encoding.UTF8.GetString(Take(Varint()));

    public ReadOnlySpan<byte> Take(int length)
    {
        Expect(length);
        position += length;
        return bytes.AsSpan(position - length, length);
    }
}
