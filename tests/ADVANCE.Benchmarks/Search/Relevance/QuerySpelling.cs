using System.Text.RegularExpressions;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>
/// Changes that people make to the words of a query: shorten, mistype, leave the last one unfinished. The same as in the search
/// benchmark (<c>lib/queries.mjs</c>).
/// </summary>
static partial class QuerySpelling
{
    static readonly HashSet<string> StopWords = new(
        (
            "a about above after again against all also am an and any are as at be because been before being below between "
            + "both but by "
            + "can could did do does doing down during each few for from further give given had has have having he her here "
            + "hers him his how i if in into is it its itself "
            + "just may me might more most must my no nor not now of off on once only or other our out over own please same "
            + "shall she should so some such than that the "
            + "their them then there these they this those through to too under until up upon us very was we were what when "
            + "where which while who whom why will with would "
            + "you your interested information articles article papers paper concerning dealing deal describe describing find "
            + "using used use"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(m => m.Value);

    public static bool IsStopWord(string word) => StopWords.Contains(word);

    /// <summary>The three rarest content words that are in two or more documents, in order; may be empty.</summary>
    public static string Shorten(string text, IReadOnlyDictionary<string, int> frequencies)
    {
        var words = Words(text)
            .Distinct()
            .Where(w => w.Length > 2 && !IsStopWord(w) && !w.All(char.IsAsciiDigit) && frequencies.GetValueOrDefault(w) >= 2)
            .ToList();
        var kept = words
            .OrderBy(w => frequencies[w])
            .ThenBy(w => w, StringComparer.Ordinal)
            .Take(3)
            .ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', words.Where(kept.Contains));
    }

    /// <summary>One edit in one content word of five letters or more, never its first letter.</summary>
    public static string Mistype(string text, string key)
    {
        var random = new JavaScriptRandom(JavaScriptRandom.Hash(key));
        var words = text.Split(' ');
        int[] content =
        [
            .. Enumerable
                .Range(0, words.Length)
                .Where(i => LongWord().IsMatch(words[i]) && !IsStopWord(words[i].ToLowerInvariant())),
        ];
        if (content.Length == 0)
            content = [Enumerable.Range(0, words.Length).MaxBy(i => words[i].Length)];
        var at = content[random.Below(content.Length)];
        words[at] = Mistype(words[at], random);
        return string.Join(' ', words);
    }

    /// <summary>The last word shortened to four letters, or to three if it has four or five.</summary>
    public static string CutLast(string text)
    {
        var words = text.Split(' ');
        words[^1] = words[^1].Length switch
        {
            >= 6 => words[^1][..4],
            >= 4 => words[^1][..3],
            _ => words[^1],
        };
        return string.Join(' ', words);
    }

    static string Mistype(string word, JavaScriptRandom random)
    {
        var place = 1 + random.Below(word.Length - 1);
        var letter = (char)('a' + random.Below(26));
        switch (random.Below(4))
        {
            case 0:
                return word.Remove(place, 1);
            case 1:
                return word.Insert(place, letter.ToString());
            case 2:
                return $"{word[..place]}{(letter != word[place] ? letter : letter == 'z' ? 'a' : 'z')}{word[(place + 1)..]}";
            default:
                var swap = Math.Min(place, word.Length - 2);
                var swapped = $"{word[..swap]}{word[swap + 1]}{word[swap]}{word[(swap + 2)..]}";
                return swapped == word ? word.Remove(place, 1) : swapped;
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[a-zA-Z]{5,}$")]
    private static partial Regex LongWord();
}
