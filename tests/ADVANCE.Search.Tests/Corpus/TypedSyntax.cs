using System.Globalization;
using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Tests.Corpus;

/// <summary>Queries with all kinds of operators, in sensible and in odd places, complete and half-typed.</summary>
public static class TypedSyntax
{
    static readonly string[] Odd =
    [
        "\"",
        "-",
        "\"\"",
        "title:",
        "(",
        ")",
        "+",
        ":",
        "..",
        "“",
        "»",
        "--",
        "- ",
        "AND ",
        "OR",
        "year:",
        "-\"",
        "author:\"",
        " ",
        "the ",
    ];

    public static IEnumerable<string> Of(IReadOnlyList<SearchDocument> documents, int count, ulong seed = 41)
    {
        var random = new PseudoRandom(seed);
        for (var i = 0; i < count; i++)
        {
            var document = random.Pick(documents);
            var parts = Enumerable
                .Range(0, 1 + random.Below(4))
                .Select(_ => Part(random.Chance(0.8) ? document : random.Pick(documents), random));
            var query = string.Join(random.Chance(0.9) ? " " : "", parts);
            if (random.Chance(0.2))
                query = query[..random.Below(query.Length + 1)];
            if (random.Chance(0.2))
                query = query.Insert(random.Below(query.Length + 1), random.Pick(Odd));
            yield return query;
        }
    }

    static string Part(SearchDocument document, PseudoRandom random) =>
        random.Below(16) switch
        {
            0 or 1 => Words(document.Title, 2, random),
            2 or 3 => Quoted(Words(document.Title, 2 + random.Below(3), random), random),
            4 or 5 => Quoted(Words(document.Text, 2 + random.Below(4), random), random),
            6 => Quoted(MadeCorpus.Word(random), random),
            7 => $"-{MadeCorpus.Word(random)}",
            8 => $"-{Quoted(Words(document.Text, 2, random), random)}",
            9 => $"{Minus(random)}title:{Words(document.Title, 1, random)}",
            10 => $"{Minus(random)}title:{Quoted(Words(document.Title, 2, random), random)}",
            11 => $"{Minus(random)}author:{Value(document.Authors, random)}",
            12 => $"{Minus(random)}topic:{Value(document.Topics, random)}",
            13 => $"{Minus(random)}type:{random.Pick([document.Type, $"{document.Type}s", "papers", "people", "Events"])}",
            14 => $"{Minus(random)}year:{Years(document.Year ?? "2020", random)}",
            _ => MadeCorpus.Text(random, 1 + random.Below(3)),
        };

    static string Minus(PseudoRandom random) => random.Chance(0.2) ? "-" : "";

    static string Words(string text, int count, PseudoRandom random)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Skip(random.Below(Math.Max(1, words.Length - count))).Take(count));
    }

    static string Quoted(string text, PseudoRandom random) =>
        random.Below(4) switch
        {
            0 => $"“{text}”",
            1 => $"„{text}“",
            _ => $"\"{text}\"",
        };

    static string Value(IReadOnlyList<string> values, PseudoRandom random)
    {
        if (values.Count == 0)
            return "nobody";
        var value = random.Pick(values);
        return random.Below(3) switch
        {
            0 => Quoted(value, random),
            1 => value.Split(' ')[^1],
            _ => value.Split(' ')[0].ToUpperInvariant(),
        };
    }

    static string Years(string year, PseudoRandom random)
    {
        var other = (int.Parse(year, CultureInfo.InvariantCulture) + random.Below(4)).ToString(CultureInfo.InvariantCulture);
        return random.Below(7) switch
        {
            0 => $"{year}..{other}",
            1 => $"{other}..{year}",
            2 => $"{year}..",
            3 => $"..{year}",
            4 => year[..3],
            5 => $"{year}–{other}",
            _ => year,
        };
    }
}
