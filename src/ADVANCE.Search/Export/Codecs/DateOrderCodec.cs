using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>The numbers of all documents, newest first: for a site whose documents are numbered in another order.</summary>
public static class DateOrderCodec
{
    public static byte[] Write(IReadOnlyCollection<int> numbers)
    {
        var writer = new ByteWriter();
        writer.Varint(numbers.Count);
        foreach (var number in numbers)
            writer.Varint(number);
        return writer.ToArray();
    }

    public static int[] Read(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var numbers = new int[reader.Count()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = reader.Varint();
        return numbers;
    }
}
