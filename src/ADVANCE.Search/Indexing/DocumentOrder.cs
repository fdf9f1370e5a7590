namespace Advance.Search.Indexing;

/// <summary>
/// The order in which documents are numbered, which also breaks ties of score. Usually newest first. On a large site by
/// title, so that pages of one series are neighbours: the results of a query then share files, and the gaps of postings
/// shrink. Pages of one title stay newest first.
/// </summary>
public static class DocumentOrder
{
    /// <summary>
    /// Documents of the largest site that is numbered by date: its results lie in files of a few documents anyway.
    /// </summary>
    public const int MostByDate = 2600;

    /// <summary>Documents of one date stay in the given order.</summary>
    public static SearchDocument[] Of(IEnumerable<SearchDocument> documents)
    {
        var newest = documents.OrderByDescending(d => d.Date ?? "", StringComparer.Ordinal);
        SearchDocument[] byDate = [.. newest];
        return byDate.Length <= MostByDate ? byDate : [.. byDate.OrderBy(d => d.Title, StringComparer.Ordinal)];
    }

    /// <summary>The numbers of documents, newest first; null where they are 0, 1, 2 and so on.</summary>
    public static int[]? NewestFirst(IReadOnlyList<SearchDocument> documents)
    {
        int[] order =
        [
            .. Enumerable.Range(0, documents.Count).OrderByDescending(i => documents[i].Date ?? "", StringComparer.Ordinal),
        ];
        return order.Where((number, place) => number != place).Any() ? order : null;
    }
}
