using Advance.Content;

namespace Advance.Sites;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items on it.</param>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Count">The number of pages.</param>
/// <param name="Total">The number of items on all pages.</param>
/// <param name="First">The address of the first page.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Count, int Total, Permalink First)
{
    public Permalink Permalink => At(Number);
    public Permalink? Newer => Number > 1 ? At(Number - 1) : null;
    public Permalink? Older => Number < Count ? At(Number + 1) : null;

    /// <summary>The address of a page by its number: <c>/news/</c>, <c>/news/page/2/</c>.</summary>
    public Permalink At(int number) =>
        number == 1 ? First : First.Below("page").Below(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>Divides a list into pages.</summary>
public static class Paged
{
    /// <summary>The pages of a list; an empty list has one page.</summary>
    /// <param name="all">The whole list.</param>
    /// <param name="size">The number of items per page.</param>
    /// <param name="first">The address of the first page.</param>
    public static IEnumerable<Paged<T>> Of<T>(IReadOnlyList<T> all, int size, Permalink first)
    {
        var count = Math.Max(1, (all.Count + size - 1) / size);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * size;
            var items = new T[Math.Min(size, all.Count - start)];
            for (var i = 0; i < items.Length; i++)
                items[i] = all[start + i];
            yield return new Paged<T>(items, number, count, all.Count, first);
        }
    }
}
