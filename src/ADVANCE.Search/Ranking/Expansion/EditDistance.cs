namespace Advance.Search.Ranking.Expansion;

/// <summary>
/// Optimal string alignment: insertions, deletions, substitutions and swaps of adjacent letters count one each, and no part is
/// edited twice (Damerau 1964; restricted form). <c>distance.js</c> is its twin.
/// </summary>
public static class EditDistance
{
    /// <summary>The distance between two words, or <paramref name="limit"/> + 1 if it is larger than the limit.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> rows = stackalloc int[3 * 256];
        var width = b.Length + 1;
        if (width > 256)
            rows = new int[3 * width];
        Span<int> before = rows[..width],
            above = rows.Slice(width, width),
            row = rows.Slice(2 * width, width);

        for (var j = 0; j < width; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance = Math.Min(distance, before[j - 2] + 1);
                row[j] = distance;
                least = Math.Min(least, distance);
            }
            // A swap reaches two rows back but adds one, so once a row exceeds the limit, no later row can be within it.
            if (least > limit)
                return limit + 1;
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.Min(above[b.Length], limit + 1);
    }
}
