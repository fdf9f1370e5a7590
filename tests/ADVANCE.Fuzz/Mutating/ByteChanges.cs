using System.Buffers.Binary;

namespace Advance.Fuzz.Mutating;

/// <summary>Changes that make sense in any file, as in AFL.</summary>
sealed class ByteChanges(Random random)
{
    static readonly byte[] Odd = [0, 1, 9, 10, 13, 16, 32, 34, 39, 60, 64, 100, 127, 128, 192, 239, 254, 255];

    static readonly long[] Extremes =
    [
        0,
        1,
        -1,
        127,
        128,
        255,
        256,
        32767,
        32768,
        65535,
        65536,
        int.MaxValue,
        int.MinValue,
        uint.MaxValue,
        long.MaxValue,
    ];

    public void Change(List<byte> input, byte[] other, byte[] word)
    {
        switch (random.Next(10))
        {
            case 0 when input.Count > 0:
                var flipped = random.Next(input.Count);
                input[flipped] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when input.Count > 0:
                input[random.Next(input.Count)] = Odd[random.Next(Odd.Length)];
                break;
            case 2 when input.Count > 0:
                input[random.Next(input.Count)] = (byte)random.Next(256);
                break;
            case 3:
                Number(input);
                break;
            case 4:
                Delete(input);
                break;
            case 5:
                Duplicate(input);
                break;
            case 6 when input.Count > 0 && random.Next(4) == 0:
                var end = random.Next(input.Count);
                input.RemoveRange(end, input.Count - end);
                break;
            case 7:
                Splice(input, other);
                break;
            case 8:
                input.InsertRange(random.Next(input.Count + 1), word);
                break;
            default:
                input.Insert(random.Next(input.Count + 1), (byte)random.Next(256));
                break;
        }
    }

    void Number(List<byte> input)
    {
        var size = 1 << random.Next(1, 4);
        if (input.Count < size)
            return;
        var value = Extremes[random.Next(Extremes.Length)] + (random.Next(3) == 0 ? random.Next(-16, 16) : 0);
        Span<byte> number = stackalloc byte[8];
        if (random.Next(2) == 0)
            BinaryPrimitives.WriteInt64LittleEndian(number, value);
        else
            BinaryPrimitives.WriteInt64BigEndian(number, value << (64 - 8 * size));
        var at = random.Next(input.Count - size + 1);
        for (var i = 0; i < size; i++)
            input[at + i] = number[i];
    }

    void Delete(List<byte> input)
    {
        var (start, length) = Part(input.Count);
        input.RemoveRange(start, length);
    }

    void Duplicate(List<byte> input)
    {
        var (start, length) = Part(input.Count);
        var part = input.GetRange(start, length);
        var at = random.Next(input.Count + 1);
        for (var times = random.Next(8) == 0 ? random.Next(64) : 1; times > 0; times--)
            input.InsertRange(at, part);
    }

    void Splice(List<byte> input, byte[] other)
    {
        var (start, length) = Part(other.Length);
        var part = other.AsSpan(start, length).ToArray();
        var at = random.Next(input.Count + 1);
        if (random.Next(2) == 0)
            input.RemoveRange(at, Math.Min(length, input.Count - at));
        input.InsertRange(at, part);
    }

    /// <summary>A part of at most this many bytes; usually a small one.</summary>
    (int Start, int Length) Part(int count)
    {
        var length = Math.Min(count, 1 + random.Next(1 + (random.Next(3) == 0 ? count : Math.Min(count, 24))));
        return (random.Next(count - length + 1), length);
    }
}
