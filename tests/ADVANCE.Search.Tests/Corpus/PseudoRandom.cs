namespace Advance.Tests.Corpus;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine and at any time.</summary>
public sealed class PseudoRandom(ulong seed)
{
    public ulong Next()
    {
        var z = seed += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public double Fraction() => (Next() >> 11) / (double)(1UL << 53);

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
