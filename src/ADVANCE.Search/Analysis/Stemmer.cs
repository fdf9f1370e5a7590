using Lucene.Net.Analysis;

namespace Advance.Search.Analysis;

/// <summary>Stems the words of a language, one by one. Caches every word; not thread-safe.</summary>
public sealed class Stemmer : IDisposable
{
    readonly Dictionary<string, Word> known = new(StringComparer.Ordinal);
    readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> byText;
    readonly SingleWord input = new();
    readonly TokenStream filters;

    /// <param name="language">English by default.</param>
    public Stemmer(SearchLanguage? language = null)
    {
        byText = known.GetAlternateLookup<ReadOnlySpan<char>>();
        filters = (language ?? SearchLanguages.Default).Stems(new AbbreviationFilter(input));
    }

    /// <summary>
    /// The word with its stem; the same instance for the same text, so that a corpus needs one string per word.
    /// </summary>
    public Word Stem(ReadOnlySpan<char> text)
    {
        if (byText.TryGetValue(text, out var word))
            return word;
        var surface = text.ToString();
        word = new Word(surface, input.Through(filters, surface));
        if (Word.PartsOf(surface).Select(part => Stem(part)).ToArray() is { Length: > 0 } parts)
            word = word with { Parts = parts };
        known.Add(surface, word);
        return word;
    }

    public void Dispose() => filters.Dispose();
}
