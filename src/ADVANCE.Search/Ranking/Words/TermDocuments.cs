using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Advance.Search.Ranking.Words;

/// <summary>The documents that contain any of several terms, in order.</summary>
sealed class TermDocuments(IReadOnlyList<DocsAndPositionsEnum> postings)
{
    /// <summary>The terms that the field has.</summary>
    public static IReadOnlyList<DocsAndPositionsEnum> Open(
        AtomicReaderContext context,
        IBits? acceptDocs,
        string field,
        IReadOnlyList<string> terms
    )
    {
        if (context.AtomicReader.GetTerms(field) is not { } all)
            return [];
        var found = new List<DocsAndPositionsEnum>();
        var each = all.GetEnumerator();
        foreach (var term in terms)
        {
            if (each.SeekExact(new BytesRef(term)))
                found.Add(each.DocsAndPositions(acceptDocs, null, DocsAndPositionsFlags.NONE));
        }
        return found;
    }

    public int Document { get; private set; } = -1;

    /// <summary>How often the document contains any of the terms.</summary>
    public int Frequency => postings.Where(p => p.DocID == Document).Sum(p => p.Freq);

    public long Cost => postings.Sum(p => p.GetCost());

    /// <summary>The next document, or <see cref="DocIdSetIterator.NO_MORE_DOCS"/>.</summary>
    public int Next()
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var list in postings)
        {
            if (list.DocID == Document)
                list.NextDoc();
            next = Math.Min(next, list.DocID);
        }
        return Document = next;
    }

    /// <summary>The positions of the terms in the document, term by term. Can be read only once.</summary>
    public List<int> Positions()
    {
        var positions = new List<int>();
        foreach (var list in postings.Where(p => p.DocID == Document))
        {
            for (var i = list.Freq; i > 0; i--)
                positions.Add(list.NextPosition());
        }
        return positions;
    }
}
