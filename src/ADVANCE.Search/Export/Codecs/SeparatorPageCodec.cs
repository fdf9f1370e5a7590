using Advance.Search.Export.Parts;

namespace Advance.Search.Export.Codecs;

/// <summary>The separators of consecutive term shards, front-coded.</summary>
public static class SeparatorPageCodec
{
    public static byte[] Write(IReadOnlyCollection<string> separators)
    {
        var writer = new ByteWriter();
        FrontCoding.WriteAll(writer, separators);
        return writer.ToArray();
    }

    public static string[] Read(byte[] bytes) => FrontCoding.ReadAll(new ByteReader(bytes));
}
