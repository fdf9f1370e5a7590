namespace Advance.Search.Export;

/// <summary>
/// The separators of the term shards in two levels, so that what is loaded at the start does not grow with the site: up
/// to a number of shards all stand in the start file; beyond it, the first of every page does, and a page is loaded for a word.
/// </summary>
/// <param name="Root">The separators of the start file.</param>
/// <param name="PerPage">Shards for each of them; 1 where there are no pages.</param>
/// <param name="Pages">The separators of each page's shards; none where <see cref="PerPage"/> is 1.</param>
public sealed record SeparatorPages(IReadOnlyList<string> Root, int PerPage, IReadOnlyList<string[]> Pages)
{
    public static SeparatorPages Of(IReadOnlyList<string> separators, ExportOptions options)
    {
        if (separators.Count <= options.MaxSeparators)
            return new SeparatorPages(separators, 1, []);
        var perPage = Math.Max(options.SeparatorsPerPage, (separators.Count + options.MaxSeparators - 1) / options.MaxSeparators);
        string[][] pages = [.. separators.Chunk(perPage)];
        return new SeparatorPages([.. pages.Select(page => page[0])], perPage, pages);
    }
}
