using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>Increasing numbers from 0 as the gaps between them, with a gap of 1 written as 0.</summary>
public static class GapCoding
{
    public static void Write(ByteWriter writer, ReadOnlySpan<int> increasing)
    {
        var previous = -1;
        foreach (var number in increasing)
        {
            writer.Varint(number - previous - 1);
            previous = number;
        }
    }

    public static int[] Read(ByteReader reader, int count)
    {
        reader.Expect(count);
        var numbers = new int[count];
        var previous = -1L;
        for (var i = 0; i < count; i++)
        {
            previous += 1 + reader.Varint();
            numbers[i] = previous <= int.MaxValue ? (int)previous : throw new InvalidDataException("A gap leads too far.");
        }
        return numbers;
    }
}
