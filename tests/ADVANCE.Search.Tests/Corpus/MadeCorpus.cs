using System.Globalization;
using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Tests.Corpus;

/// <summary>
/// Pages in an invented language, with what makes English hard to index: endings that a stemmer knows, rare and frequent words
/// (Zipf), stop words, accents, apostrophes, hyphens, numbers and identifiers.
/// </summary>
public static class MadeCorpus
{
    static readonly string[] Syllables = (
        "ba bre cal co da del e fa gra ha in jo ka li lo ma mor na no o pa pre qua re ri sa sen sta sub ta tra u va ver vi "
        + "wa xe yo za zé ø"
    ).Split(' ');
    static readonly string[] Endings =
    [
        "",
        "",
        "",
        "s",
        "ed",
        "ing",
        "er",
        "ation",
        "ations",
        "ness",
        "ful",
        "ly",
        "ies",
        "ity",
        "ive",
        "ment",
        "ional",
        "ize",
        "ss",
        "e",
        "y",
    ];
    static readonly string[] StopWords = ["the", "of", "and", "a", "in", "to", "The", "with", "not", "is"];
    static readonly string[] Types = ["news", "event", "publication", "page"];
    static readonly string[] Topics =
    [
        "Methods",
        "Safety & support",
        "Co-production",
        "Services",
        "Évaluation",
        "Policy <draft>",
    ];
    static readonly string[] People = ["Ana Ruiz", "Bo O'Neill", "Céline D'Arcy", "Dmitri Łoś", "Eve King"];

    public static IReadOnlyList<string> Vocabulary { get; } = MakeVocabulary(4000);

    public static IReadOnlyList<SearchDocument> Documents(int count, ulong seed = 1)
    {
        var random = new PseudoRandom(seed);
        return [.. Enumerable.Range(0, count).Select(i => Document(i, random))];
    }

    /// <summary>Words in the proportions of a real text.</summary>
    public static string Text(PseudoRandom random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Token(random)));

    /// <summary>A word; the first ones of the vocabulary are far more frequent than the last.</summary>
    public static string Word(PseudoRandom random) => Vocabulary[(int)(Vocabulary.Count * Math.Pow(random.Fraction(), 4))];

    static SearchDocument Document(int number, PseudoRandom random)
    {
        var date = random.Chance(0.05)
            ? null
            : new DateOnly(2016, 1, 1).AddDays(random.Below(3650)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var title = string.Join(
            ' ',
            Enumerable.Range(0, 3 + random.Below(6)).Select(_ => random.Chance(0.2) ? random.Pick(StopWords) : Word(random))
        );
        if (random.Chance(0.1))
            title += $", {title}";
        return new SearchDocument(
            string.Create(CultureInfo.InvariantCulture, $"/project/news/{number}/"),
            title,
            random.Pick(Types),
            date,
            [.. Topics.Where(_ => random.Chance(0.25))],
            [.. People.Where(_ => random.Chance(0.2))],
            random.Chance(0.7) ? Text(random, 5 + random.Below(20)) : "",
            random.Chance(0.02) ? "" : Text(random, 10 + random.Below(300))
        );
    }

    static string Token(PseudoRandom random) =>
        random.Below(40) switch
        {
            < 12 => random.Pick(StopWords),
            12 => $"{Word(random)}'s",
            13 => $"{Word(random)}’s",
            14 => $"{Word(random)}-{Word(random)}",
            15 => string.Create(CultureInfo.InvariantCulture, $"n = {random.Below(100)},"),
            16 => string.Create(CultureInfo.InvariantCulture, $"(10.1007/s{10000 + random.Below(300)}-{random.Below(9)})"),
            17 => $"{char.ToUpperInvariant(Word(random)[0])}{Word(random)}.",
            _ => Word(random),
        };

    static string[] MakeVocabulary(int size)
    {
        var random = new PseudoRandom(7);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var roots = Enumerable
            .Range(0, size / 2)
            .Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Below(3)).Select(_ => random.Pick(Syllables))))
            .ToArray();
        while (words.Count < size)
            words.Add(random.Pick(roots) + random.Pick(Endings));
        return [.. words];
    }
}
