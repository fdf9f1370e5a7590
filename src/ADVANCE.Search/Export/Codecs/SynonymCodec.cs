using Advance.Search.Export.Parts;
using Advance.Search.Synonyms;

namespace Advance.Search.Export.Codecs;

/// <summary>
/// The synonym groups in the start file: for each its term and its entries, each as the number of its stems followed by the
/// stems.
/// </summary>
static class SynonymCodec
{
    public static void Write(ByteWriter writer, IReadOnlyList<AnalyzedGroup> groups)
    {
        writer.Varint(groups.Count);
        foreach (var group in groups)
        {
            writer.Text(group.Term);
            writer.Varint(group.Entries.Count);
            foreach (var entry in group.Entries)
            {
                writer.Varint(entry.Count);
                foreach (var stem in entry)
                    writer.Text(stem);
            }
        }
    }

    public static IReadOnlyList<AnalyzedGroup> Read(ByteReader reader) =>
        Many(reader, () =>
            new AnalyzedGroup(reader.Text(), Many(reader, () => (IReadOnlyList<string>)Many(reader, reader.Text)))
        );

    static T[] Many<T>(ByteReader reader, Func<T> read)
    {
        var all = new T[reader.Count()];
        for (var i = 0; i < all.Length; i++)
            all[i] = read();
        return all;
    }
}
