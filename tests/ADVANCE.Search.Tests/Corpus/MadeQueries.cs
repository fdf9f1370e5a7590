using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Tests.Corpus;

/// <summary>Queries of all kinds for the documents of <see cref="MadeCorpus"/>.</summary>
public static class MadeQueries
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static IEnumerable<string> Of(IReadOnlyList<SearchDocument> documents, int count, ulong seed = 3)
    {
        var random = new PseudoRandom(seed);
        for (var i = 0; i < count; i++)
        {
            var words = random.Pick(documents).Title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = random.Below(words.Length);
            var known = string.Join(' ', words.Skip(start).Take(1 + random.Below(3)));
            yield return (i % 10) switch
            {
                0 => known,
                1 => Typo(known, random),
                2 => Unfinished(known),
                3 => Unfinished(Typo(known, random)),
                4 => MadeCorpus.Text(random, 5 + random.Below(40)),
                5 => $"{known} ",
                6 => $"what about {known} and which?",
                7 => $"{known[1..]} {known[0]}{Typo(known, random)}",
                8 => Typo(Typo(MadeCorpus.Word(random), random), random),
                _ => $"{known} {known} zzqx {MadeCorpus.Word(random)}",
            };
        }
    }

    static string Unfinished(string text) => text.Length > 5 ? text[..^(1 + text.Length % 3)] : text;

    /// <summary>One letter omitted, added, changed or swapped with the next, but never the first.</summary>
    static string Typo(string text, PseudoRandom random)
    {
        if (text.Length < 3)
            return text;
        var at = 1 + random.Below(text.Length - 2);
        var letter = Letters[random.Below(26)];
        return random.Below(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, letter.ToString()),
            2 => $"{text[..at]}{letter}{text[(at + 1)..]}",
            _ => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
        };
    }
}
