namespace Advance.Search.Export.Parts;

/// <summary>
/// The separators of the term shards in two levels, so that what is loaded at the start doesn't grow with the site. Up to a
/// certain number of shards, the start file has all separators. Beyond that it has the first of every page, and a page is
/// loaded for each word.
/// </summary>
/// <param name="Root">The separators in the start file.</param>
/// <param name="PerPage">The number of shards for each of them; 1 if there are no pages.</param>
/// <param name="Pages">The separators of each page's shards; none if <see cref="PerPage"/> is 1.</param>
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
