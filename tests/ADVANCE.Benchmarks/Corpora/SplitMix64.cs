namespace Advance.Benchmarks.Corpora;

/// <summary>
/// Random numbers that are the same on every machine and in every version of .NET: SplitMix64 (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014).
/// </summary>
sealed class SplitMix64(ulong seed)
{
    ulong state = seed;

    /// <summary>A whole number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A number of different choices, in random order.</summary>
    public IReadOnlyList<T> Sample<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var taken = new List<T>(count);
        while (taken.Count < count)
        {
            var i = Below(left.Count);
            taken.Add(left[i]);
            left.RemoveAt(i);
        }
        return taken;
    }

    ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
