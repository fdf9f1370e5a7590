using Advance.Search.Export.Codecs;

namespace Advance.Search.Export;

/// <summary>Consecutive items of a sorted list, cut into parts of about one size.</summary>
/// <param name="Parts">The parts in order, none of them empty.</param>
/// <param name="Separators">Tell which part would have a text: the last whose separator is not larger.</param>
public sealed record Shards<T>(IReadOnlyList<IReadOnlyList<T>> Parts, IReadOnlyList<string> Separators);

/// <summary>Makes <see cref="Shards{T}"/>.</summary>
public static class Shards
{
    /// <summary>A part ends before the item that would make it larger than <paramref name="size"/>; an item that is larger has a part of its own.</summary>
    public static Shards<T> Cut<T>(IReadOnlyList<T> sorted, int size, Func<T, int> sizeOf, Func<T, string> textOf)
    {
        var parts = new List<IReadOnlyList<T>>();
        var separators = new List<string>();
        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            for (var sum = sizeOf(sorted[start]); end < sorted.Count && (sum += sizeOf(sorted[end])) <= size;) end++;
            separators.Add(start == 0 ? "" : FrontCoding.Separator(textOf(sorted[start - 1]), textOf(sorted[start])));
            parts.Add([.. sorted.Skip(start).Take(end - start)]);
            start = end;
        }
        return new Shards<T>(parts, separators);
    }
}
