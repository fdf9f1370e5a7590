using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// Passes on the documents that a filter accepts. A Lucene <c>Filter</c> would use a different scorer, which rounds once more:
/// with this one a filter never changes a score.
/// </summary>
sealed class FilteredCollector(ICollector target, Func<int, bool> accepts) : ICollector
{
    int first;

    public bool AcceptsDocsOutOfOrder => target.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer) => target.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        first = context.DocBase;
        target.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        if (accepts(first + doc))
            target.Collect(doc);
    }
}
