using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Advance.Content.Documents;

/// <summary>The beginning of a text, for lists and search results: whole sentences if possible.</summary>
public static partial class Excerpt
{
    // Characters. Authors are asked for summaries of at most 300; a first sentence may be a little longer.
    const int Most = 300,
        MostOfOneSentence = 400,
        Least = 100;

    static readonly HashSet<string> Abbreviations = new(
        [
            "al",
            "approx",
            "cf",
            "ch",
            "dr",
            "ed",
            "eds",
            "e.g",
            "eq",
            "fig",
            "figs",
            "i.e",
            "incl",
            "inc",
            "jr",
            "ltd",
            "mr",
            "mrs",
            "ms",
            "mx",
            "no",
            "nos",
            "p",
            "pp",
            "prof",
            "ref",
            "refs",
            "resp",
            "rev",
            "sr",
            "st",
            "vol",
            "vs",
            "viz",
            "u.k",
            "u.s",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    static readonly SearchValues<char> BeforeWord = SearchValues.Create(" ([“‘\"'");

    /// <summary>
    /// The text itself if it is short, otherwise its first sentences up to about 300 characters; "…" ends one that had to be
    /// cut.
    /// </summary>
    /// <param name="text">On one line.</param>
    public static string Of(string text)
    {
        if (text.Length <= Most)
            return text;
        var end = 0;
        foreach (var candidate in SentenceEnds(text))
        {
            if (candidate > (end < Least ? MostOfOneSentence : Most))
                break;
            end = candidate;
        }
        return end > Least / 2 ? text[..end] : text[..WordEnd(text)].TrimEnd(' ', ',', ';', ':', '–', '—', '-', '(') + "…";
    }

    static IEnumerable<int> SentenceEnds(string text)
    {
        foreach (Match match in Sentence().Matches(text[..Math.Min(text.Length, MostOfOneSentence + 20)]))
            if (!IsAbbreviation(text.AsSpan(0, match.Index), match.Value))
                yield return match.Index + match.Length;
    }

    // "et al. (2022)", "Dr. Smith", and a name's initial.
    static bool IsAbbreviation(ReadOnlySpan<char> before, string end)
    {
        if (end[0] != '.')
            return false;
        var word = before[(before.LastIndexOfAny(BeforeWord) + 1)..];
        return word.Length == 0 || (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word.ToString());
    }

    static int WordEnd(string text)
    {
        var space = text.LastIndexOf(' ', Most - 1);
        if (space >= Least)
            return space;
        var whole = StringInfo.ParseCombiningCharacters(text[..(Most + 20 < text.Length ? Most + 20 : text.Length)]);
        return whole.Last(start => start < Most);
    }

    [GeneratedRegex(@"(?:[.!?…]+[""'”’»)\]]*(?=\s+[^\p{Ll}\s]))|[。！？][」』”’）]*")]
    private static partial Regex Sentence();
}
