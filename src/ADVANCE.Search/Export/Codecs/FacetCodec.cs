using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>
/// The values of a facet: the text of each, the number of documents that have it, and the documents, as gaps.
/// </summary>
public static class FacetCodec
{
    public static byte[] Write(IReadOnlyList<FacetValue> values)
    {
        var writer = new ByteWriter();
        writer.Varint(values.Count);
        foreach (var value in values)
        {
            writer.Text(value.Value);
            writer.Varint(value.Documents.Length);
            GapCoding.Write(writer, value.Documents);
        }
        return writer.ToArray();
    }

    public static IReadOnlyList<FacetValue> Read(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var values = new FacetValue[reader.Count()];
        for (var i = 0; i < values.Length; i++)
            values[i] = new FacetValue(reader.Text(), GapCoding.Read(reader, reader.Count()));
        return values;
    }
}
