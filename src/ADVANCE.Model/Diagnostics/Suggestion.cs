namespace Advance.Diagnostics;

/// <summary>Finds the word that an author probably meant.</summary>
public static class Suggestion
{
    // With more edits it is a different word, and longer texts are pasted, not typed.
    const int MostSlips = 4;

    internal const int Longest = 250;

    /// <summary>
    /// The candidate nearest to <paramref name="word"/> by optimal string alignment (an edit or a swap of neighbours counts
    /// as one), ignoring case, if it is similar enough to suggest; the first in ordinal order if there are several; otherwise
    /// null.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) =>
        word.Length > Longest ? null : Nearest(word, candidates, Slips(word));

    /// <summary>The same, but faster if many words are compared with the same names.</summary>
    public static string? Nearest(string word, Candidates candidates) =>
        word.Length > Longest ? null : Nearest(word, candidates.Near(word, Slips(word)), Slips(word));

    static int Slips(string word) => Math.Clamp(word.Length / 3, 1, MostSlips);

    static string? Nearest(string word, IEnumerable<string> candidates, int least)
    {
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > least || candidate.Length > Longest)
                continue;
            var distance = Distance(word, candidate, least);
            if (distance < least || (distance == least && (best is null || string.CompareOrdinal(candidate, best) < 0)))
                (best, least) = (candidate, distance);
        }
        return best;
    }

    /// <summary><c> Did you mean 'x'?</c> with a leading space, or nothing.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The same, but faster if many words are compared with the same names.</summary>
    public static string DidYouMean(string word, Candidates candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The distance, or anything above <paramref name="limit"/> once it is known to be more.</summary>
    static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1],
            last = stackalloc int[b.Length + 1],
            row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(limit + 1);
            row[0] = i;
            // Cells further from the diagonal than the limit can't get below it again.
            var nearest = i <= limit ? i : limit + 1;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                nearest = Math.Min(nearest, row[j]);
            }
            if (nearest > limit)
                return nearest;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }

    static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
