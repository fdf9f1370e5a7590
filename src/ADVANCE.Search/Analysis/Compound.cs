namespace Advance.Search.Analysis;

/// <summary>
/// Words that are also written as one: with hyphens between them (co-production), or an identifier with a space inside (ISRCTN
/// 79435190). A text is found by the parts and by the whole, and a query for the parts also finds the whole.
/// </summary>
/// <param name="stem">Stems the parts written as one word.</param>
public sealed class Compound(string stem)
{
    /// <summary>More parts than this are a phrase (state-of-the-art) or a number, which nobody writes as one word.</summary>
    const int MaxParts = 3;

    public string Stem { get; } = stem;

    /// <summary>Finds the compounds of a text.</summary>
    /// <param name="words">Its words in order, including stop words.</param>
    internal static void Mark(string text, List<PlacedWord> words, Stemmer stemmer)
    {
        for (int first = 0, next; first < words.Count; first = next)
        {
            next = first + 1;
            while (
                next < words.Count
                && (IsHyphen(text, words[next - 1].End, words[next].Start) || IsIdentifier(text, words[next - 1], words[next]))
            )
                next++;
            if (
                next - first is > 1 and <= MaxParts
                && words[first].Word.Surface is [var letter, ..]
                && !char.IsAsciiDigit(letter)
            )
            {
                var whole = new Compound(stemmer.Stem(string.Concat(words[first..next].Select(w => w.Word.Surface))).Stem);
                for (; first < next; first++)
                    words[first] = words[first] with { Compound = whole };
            }
        }
    }

    static bool IsHyphen(string text, int start, int end) => end - start == 1 && text[start] is '-' or '\u2010' or '\u2011';

    /// <summary>Capitals and a number of five digits or more.</summary>
    static bool IsIdentifier(string text, PlacedWord name, PlacedWord number) =>
        number.Start - name.End == 1
        && text[name.End] is ' ' or '\u00A0' or ':'
        && name.End - name.Start >= 2
        && text.AsSpan(name.Start, name.End - name.Start).IndexOfAnyExceptInRange('A', 'Z') < 0
        && number.End - number.Start >= 5
        && text.AsSpan(number.Start, number.End - number.Start).IndexOfAnyExceptInRange('0', '9') < 0;
}

/// <summary>A word, its position in a text, and its distance in words from the one before.</summary>
readonly record struct PlacedWord(Word Word, int Increment, int Start, int End, bool IsStop, Compound? Compound = null);
