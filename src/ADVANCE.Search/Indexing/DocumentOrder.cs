using Advance.Search.Documents;

namespace Advance.Search.Indexing;

/// <summary>
/// The order in which documents are numbered, which also breaks ties in score. Usually newest first. On a large site it is by
/// title, so that pages of one series are adjacent: the results of a query then share files, and the gaps between postings are
/// smaller. Pages with the same title stay newest first.
/// </summary>
public static class DocumentOrder
{
    /// <summary>
    /// The number of documents up to which a site is numbered by date: the results are in a few files anyway.
    /// </summary>
    public const int MostByDate = 2600;

    /// <summary>Documents with the same date stay in the given order.</summary>
    public static SearchDocument[] Of(IEnumerable<SearchDocument> documents)
    {
        var newest = documents.OrderByDescending(d => d.Date ?? "", StringComparer.Ordinal);
        SearchDocument[] byDate = [.. newest];
        return byDate.Length <= MostByDate ? byDate : [.. byDate.OrderBy(d => d.Title, StringComparer.Ordinal)];
    }

    /// <summary>The numbers of documents, newest first; null if they are 0, 1, 2 and so on.</summary>
    public static int[]? NewestFirst(IReadOnlyList<SearchDocument> documents)
    {
        int[] order =
        [
            .. Enumerable.Range(0, documents.Count).OrderByDescending(i => documents[i].Date ?? "", StringComparer.Ordinal),
        ];
        return order.Where((number, place) => number != place).Any() ? order : null;
    }
}
