using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;

namespace Advance.Search.Export.Codecs;

/// <summary>Consecutive words of the dictionary, front-coded, followed by the number of documents that have each.</summary>
public static class WordBlockCodec
{
    public static byte[] Write(IReadOnlyList<SurfaceWord> words)
    {
        var writer = new ByteWriter();
        FrontCoding.WriteAll(writer, [.. words.Select(w => w.Text)]);
        foreach (var word in words)
            writer.Varint(word.DocumentFrequency);
        return writer.ToArray();
    }

    public static IReadOnlyList<SurfaceWord> Read(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var texts = FrontCoding.ReadAll(reader);
        return [.. texts.Select(text => new SurfaceWord(text, reader.Varint()))];
    }
}
