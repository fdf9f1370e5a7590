using Advance.Search.Export;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Synonyms;
using Advance.Tests.Corpus;

namespace Advance.Tests.Export;

/// <summary>Random contents of index files.</summary>
static class MadeIndex
{
    static readonly string[] Letters =
    [
        "a",
        "ab",
        "b",
        "s",
        "zz",
        "é",
        "ж",
        "一",
        "\uE000",
        "😀",
        "𝒜",
        "-",
        "\"",
        "<",
        "\\",
        "\n",
        " ",
    ];

    public static string Text(PseudoRandom random) =>
        string.Concat(Enumerable.Range(0, random.Below(12)).Select(_ => random.Pick(Letters)));

    /// <summary>Distinct, in ordinal order, and without line breaks, which no analyser leaves in a word.</summary>
    public static string[] Words(PseudoRandom random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => (Text(random) + random.Pick(Letters)).Replace('\n', ' '))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    public static int[] Increasing(PseudoRandom random, int count)
    {
        var numbers = new int[count];
        for (int i = 0, number = random.Below(5) - 1; i < count; i++)
            numbers[i] = number += 1 + random.Below(random.Chance(0.1) ? 100_000 : 10);
        return numbers;
    }

    public static IReadOnlyList<TermPostings> Terms(PseudoRandom random, int most = 20) =>
        [
            .. Words(random, random.Below(most))
                .Select(term => new TermPostings(
                    term,
                    [Postings(random), Postings(random), Postings(random)],
                    random.Below(3) * random.Below(500)
                )),
        ];

    public static StartFile Start(PseudoRandom random) =>
        new(
            "0123456789ab",
            random.Below(100_000),
            new RankingOptions { K1 = 0.1f * random.Below(30), MaxCompletions = random.Below(20) },
            [(float)random.Fraction(), 300f * (float)random.Fraction(), (float)random.Fraction()],
            [.. Enumerable.Range(1, random.Below(40)).Select(tf => new Symbol(tf, (byte)random.Below(256)))],
            Words(random, random.Below(40)),
            1 + random.Below(70),
            Words(random, random.Below(10)),
            1 + random.Below(8),
            1 + random.Below(20),
            random.Chance(0.5),
            [.. Words(random, random.Below(5)).Select(term => new AnalyzedGroup(term, [Words(random, 3), Words(random, 1)]))]
        );

    public static Fragment Fragment(PseudoRandom random) =>
        new(
            Text(random),
            Text(random),
            Text(random),
            random.Chance(0.5) ? null : "2022-06-30",
            Text(random),
            [.. Enumerable.Range(0, random.Below(3)).Select(_ => Text(random))],
            [.. Enumerable.Range(0, random.Below(3)).Select(i => new FragmentSection(10 * i, Text(random)))]
        );

    public static byte[] Bytes(PseudoRandom random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (byte)random.Below(256))];

    static FieldPostings Postings(PseudoRandom random)
    {
        var documents = Increasing(random, random.Below(30));
        Symbol[] symbols = [.. documents.Select(_ => new Symbol(1 + random.Below(5), (byte)(100 + random.Below(20))))];
        return new FieldPostings(documents, symbols, [.. symbols.SelectMany(s => Increasing(random, s.TermFrequency))]);
    }
}
