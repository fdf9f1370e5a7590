using System.Buffers;
using System.Collections.Frozen;

namespace Advance.Check.Safety;

/// <summary>
/// Finds the phrases of a list in a text, in one pass and without copying: each word is looked up as the first of a phrase.
/// Most paragraphs contain none of the key words and are skipped at once.
/// </summary>
sealed class PhraseBook
{
    readonly FrozenDictionary<string, Phrase[]> byFirst;
    readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    readonly SearchValues<string> telling;

    public PhraseBook(IEnumerable<Advised> list)
    {
        var phrases = list.SelectMany(advised => advised.Forms.Select(form => Phrase.Parse(form, advised))).ToArray();
        telling = SearchValues.Create(
            [.. phrases.SelectMany(phrase => phrase.Telling).Distinct()],
            StringComparison.OrdinalIgnoreCase
        );
        byFirst = phrases
            .SelectMany(phrase => phrase.Words[0].Select(first => (first, phrase)))
            .GroupBy(pair => pair.first, pair => pair.phrase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(),
                StringComparer.Ordinal
            );
        lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The next phrase at or after an index, or null.</summary>
    public Found? Next(ReadOnlySpan<char> text, int from)
    {
        if (!text[from..].ContainsAny(telling))
            return null;
        Span<char> lowered = stackalloc char[24];
        for (var word = WordAt(text, from); word.Length > 0; word = WordAt(text, word.End))
        {
            if (
                !lookup.TryGetValue(text[word.Start..word.End], out var phrases)
                && !(
                    char.IsUpper(text[word.Start])
                    && IsFirstOfSentence(text, word.Start)
                    && lookup.TryGetValue(Lowered(text[word.Start..word.End], lowered), out phrases)
                )
            )
                continue;
            foreach (var phrase in phrases)
                if (End(phrase, text, word) is { } end)
                    return new Found(word.Start, end, phrase.Advice);
        }
        return null;
    }

    // A capital letter elsewhere marks a name: Alcoholics Anonymous, the National Institute on Drug Abuse.
    static int? End(Phrase phrase, ReadOnlySpan<char> text, Word word)
    {
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var next = WordAt(text, word.End);
            if (!IsOneSpace(text[word.End..next.Start]) || !Contains(phrase.Words[i], text[next.Start..next.End]))
                return null;
            word = next;
        }
        var after = WordAt(text, word.End);
        return
            IsOneSpace(text[word.End..after.Start])
            && after.Length > 0
            && (Contains(phrase.NotBefore, text[after.Start..after.End]) || char.IsUpper(text[after.Start]))
            ? null
            : word.End;
    }

    static bool Contains(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
            if (word.SequenceEqual(one))
                return true;
        return false;
    }

    static Word WordAt(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsLetter(text[from]))
            from++;
        var end = from;
        while (
            end < text.Length
            && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1])))
        )
            end++;
        return new Word(from, end);
    }

    static bool IsOneSpace(ReadOnlySpan<char> gap) => gap.Length == 1 && gap[0] is ' ' or '-' or '‑' or ' ';

    static bool IsFirstOfSentence(ReadOnlySpan<char> text, int start) =>
        text[..start].TrimEnd() is var before && (before.IsEmpty || before[^1] is '.' or '!' or '?' or ':');

    static ReadOnlySpan<char> Lowered(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length > into.Length || !char.IsUpper(word[0]))
            return word;
        word.CopyTo(into);
        into[0] = char.ToLowerInvariant(word[0]);
        return into[..word.Length];
    }

    readonly record struct Word(int Start, int End)
    {
        public int Length => End - Start;
    }

    sealed record Phrase(string[][] Words, string[] NotBefore, Advised Advice)
    {
        /// <summary>The words of its longest slot, one of which must be there.</summary>
        public string[] Telling => Words.MaxBy(place => place.Min(word => word.Length))!;

        public static Phrase Parse(string form, Advised advice)
        {
            var (words, not) = form.Split(" !") is [var before, var after] ? (before, after.Split('|')) : (form, []);
            return new Phrase([.. words.Split(' ').Select(word => word.Split('|'))], not, advice);
        }
    }
}

/// <summary>A phrase's place in a text.</summary>
readonly record struct Found(int Start, int End, Advised Advice);
