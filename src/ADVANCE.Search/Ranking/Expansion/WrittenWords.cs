using Advance.Search.Indexing;
using Lucene.Net.Index;

namespace Advance.Search.Ranking.Expansion;

/// <summary>A word as documents write it, and the number of documents that have it.</summary>
public readonly record struct SurfaceWord(string Text, int DocumentFrequency);

/// <summary>The dictionary of written words, sorted by UTF-16 code units, as JavaScript compares them.</summary>
public sealed class WrittenWords
{
    readonly SurfaceWord[] words;

    WrittenWords(SurfaceWord[] words) => this.words = words;

    /// <summary>All words in order.</summary>
    public IReadOnlyList<SurfaceWord> All => words;

    /// <summary>Reads the dictionary field of the Lucene index.</summary>
    public static WrittenWords Read(SearchIndex index)
    {
        var list = new List<SurfaceWord>();
        var terms = index.Segment?.GetTerms(IndexFields.Surface)?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
            list.Add(new SurfaceWord(terms.Term.Utf8ToString(), terms.DocFreq));
        // Lucene sorts by code points.
        return new WrittenWords([.. list.OrderBy(w => w.Text, StringComparer.Ordinal)]);
    }

    /// <summary>The words that begin with a text.</summary>
    public IEnumerable<SurfaceWord> StartingWith(string prefix)
    {
        int low = 0,
            high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(words[middle].Text, prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < words.Length && words[low].Text.StartsWith(prefix, StringComparison.Ordinal); low++)
            yield return words[low];
    }

    /// <summary>The most frequent words; those of equal frequency in order.</summary>
    public static IEnumerable<SurfaceWord> MostFrequent(IEnumerable<SurfaceWord> words, int count) =>
        words.OrderByDescending(w => w.DocumentFrequency).ThenBy(w => w.Text, StringComparer.Ordinal).Take(count);
}
