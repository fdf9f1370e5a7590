using Advance.Search.Export.Codecs;

namespace Advance.Search.Export.Parts;

/// <summary>Consecutive items of a sorted list, divided into parts of about the same size.</summary>
/// <param name="Parts">The parts in order, never empty.</param>
/// <param name="Separators">Determine which part would contain a text: the last whose separator is not larger.</param>
public sealed record Shards<T>(IReadOnlyList<IReadOnlyList<T>> Parts, IReadOnlyList<string> Separators);

/// <summary>Creates <see cref="Shards{T}"/>.</summary>
public static class Shards
{
    /// <summary>
    /// A part ends before the item that would make it larger than <paramref name="size"/>; a larger item gets its own part. Of
    /// the last positions where it could end, it ends where the separator is shortest (Bayer and Unterauer, Prefix B-Trees,
    /// 1977).
    /// </summary>
    public static Shards<T> Cut<T>(IReadOnlyList<T> sorted, int size, Func<T, int> sizeOf, Func<T, string> textOf)
    {
        var parts = new List<IReadOnlyList<T>>();
        var separators = new List<string>();
        var next = "";
        for (var start = 0; start < sorted.Count; )
        {
            separators.Add(next);
            var end = start + 1;
            next = SeparatorAt(end);
            var sum = sizeOf(sorted[start]);
            for (var i = end; i < sorted.Count && (sum += sizeOf(sorted[i])) <= size; i++)
            {
                var separator = SeparatorAt(i + 1);
                if (sum < size - size / 4 || separator.Length <= next.Length)
                    (end, next) = (i + 1, separator);
            }
            parts.Add([.. sorted.Skip(start).Take(end - start)]);
            start = end;
        }
        return new Shards<T>(parts, separators);

        string SeparatorAt(int end) =>
            end == sorted.Count ? "" : FrontCoding.Separator(textOf(sorted[end - 1]), textOf(sorted[end]));
    }
}
