using System.Runtime.Intrinsics;

namespace Advance.Diagnostics;

/// <summary>
/// Names that many words are compared with: a site with hundreds of dead links has thousands of addresses. They are stored by
/// length, with the number of times each letter occurs, so that few need a closer look.
/// </summary>
public sealed class Candidates(IEnumerable<string> names)
{
    // If this many names are similar to one word, they are a numbered series, and any suggestion is as good as another.
    const int MostCompared = 1000;

    readonly ILookup<int, (string Name, Vector128<byte> Letters)> byLength = names
        .Where(name => name.Length <= Suggestion.Longest)
        .Order(StringComparer.Ordinal)
        .Select(name => (name, LettersOf(name)))
        .ToLookup(candidate => candidate.name.Length);

    /// <summary>
    /// All names that could be made from the word with at most <paramref name="most"/> edits, and some that couldn't; if
    /// there are a great many, the first of them.
    /// </summary>
    internal IEnumerable<string> Near(string word, int most) => Alike(word, most).Take(MostCompared);

    IEnumerable<string> Alike(string word, int most)
    {
        var letters = LettersOf(word);
        for (var length = word.Length - most; length <= word.Length + most; length++)
            foreach (var candidate in byLength[length])
                // An edit removes a letter, adds one, or does both.
                if (Difference(letters, candidate.Letters) <= 2 * most)
                    yield return candidate.Name;
    }

    /// <summary>How many letters of a text belong to each of 16 groups; no text has more than a byte can count.</summary>
    static Vector128<byte> LettersOf(string text)
    {
        Span<byte> counts = stackalloc byte[Vector128<byte>.Count];
        foreach (var letter in text)
            counts[char.ToLowerInvariant(letter) % counts.Length]++;
        return Vector128.Create<byte>(counts);
    }

    static int Difference(Vector128<byte> one, Vector128<byte> other)
    {
        var (low, high) = Vector128.Widen(Vector128.Max(one, other) - Vector128.Min(one, other));
        return Vector128.Sum(low + high);
    }
}
