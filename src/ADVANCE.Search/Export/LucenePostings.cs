using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Export;

/// <summary>Reads terms, postings, positions and norms from the Lucene index.</summary>
public static class LucenePostings
{
    /// <summary>
    /// All terms of the scored fields and all written words, sorted by UTF-16 code units, as JavaScript compares them.
    /// </summary>
    public static IReadOnlyList<TermPostings> Read(SearchIndex index, WrittenWords words)
    {
        if (index.Segment is not { } segment)
            return [];
        var terms = new SortedDictionary<string, FieldPostings[]>(StringComparer.Ordinal);
        for (var field = 0; field < IndexFields.Scored.Count; field++)
        {
            foreach (var (term, postings) in ReadField(segment, IndexFields.Scored[field]))
            {
                if (!terms.TryGetValue(term, out var fields))
                    terms.Add(term, fields = [.. IndexFields.Scored.Select(_ => FieldPostings.None)]);
                fields[field] = postings;
            }
        }
        var written = words.All.ToDictionary(w => w.Text, w => w.DocumentFrequency, StringComparer.Ordinal);
        foreach (var word in written.Keys)
            terms.TryAdd(word, [.. IndexFields.Scored.Select(_ => FieldPostings.None)]);
        return [.. terms.Select(t => new TermPostings(t.Key, t.Value, written.GetValueOrDefault(t.Key)))];
    }

    /// <summary><c>BM25Similarity</c>'s average field length, for each scored field.</summary>
    public static IReadOnlyList<float> AverageLengths(SearchIndex index) =>
        [
            .. IndexFields.Scored.Select(field =>
            {
                var sum = index.Segment?.GetTerms(field)?.SumTotalTermFreq ?? 0;
                return sum <= 0 ? 1f : (float)(sum / (double)index.Documents.Count);
            }),
        ];

    static IEnumerable<(string Term, FieldPostings Postings)> ReadField(AtomicReader segment, string field)
    {
        if (segment.GetTerms(field) is not { } terms)
            yield break;
        var norms = segment.GetNormValues(field);
        var enumerator = terms.GetEnumerator();
        DocsAndPositionsEnum? reuse = null;
        while (enumerator.MoveNext())
        {
            reuse = enumerator.DocsAndPositions(segment.LiveDocs, reuse, DocsAndPositionsFlags.NONE);
            yield return (
                enumerator.Term.Utf8ToString(),
                ReadTerm(reuse, enumerator.DocFreq, (int)enumerator.TotalTermFreq, norms)
            );
        }
    }

    static FieldPostings ReadTerm(
        DocsAndPositionsEnum postings,
        int documentFrequency,
        int totalFrequency,
        NumericDocValues norms
    )
    {
        var documents = new int[documentFrequency];
        var symbols = new Symbol[documentFrequency];
        var positions = new int[totalFrequency];
        int count = 0,
            next = 0;
        for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.NextDoc())
        {
            documents[count] = doc;
            symbols[count++] = new Symbol(postings.Freq, (byte)norms.Get(doc));
            for (var i = postings.Freq; i > 0; i--)
                positions[next++] = postings.NextPosition();
        }
        return new FieldPostings(documents, symbols, positions);
    }
}
