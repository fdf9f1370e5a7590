using System.Text;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>Mulberry32 (T. Ettinger): the random numbers of the search benchmark in JavaScript.</summary>
sealed class JavaScriptRandom(uint seed)
{
    uint state = seed;

    public int Below(int bound) => (int)Math.Floor(Fraction() * bound);

    /// <summary>FNV-1a (Fowler, Noll, Vo) over code points, as a seed.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var rune in text.EnumerateRunes())
            hash = unchecked((hash ^ (uint)rune.Value) * 16777619u);
        return hash;
    }

    double Fraction()
    {
        unchecked
        {
            state += 0x6D2B79F5;
            var t = (state ^ (state >> 15)) * (1 | state);
            t = (t + (t ^ (t >> 7)) * (61 | t)) ^ t;
            return (t ^ (t >> 14)) / 4294967296.0;
        }
    }
}
