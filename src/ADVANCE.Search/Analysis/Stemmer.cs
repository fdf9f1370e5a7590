using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>Lucene's <see cref="PorterStemFilter"/> for single words, in one spelling. Remembers every word it saw; not for several threads.</summary>
public sealed class Stemmer : IDisposable
{
    readonly Dictionary<string, Word> known = new(StringComparer.Ordinal);
    readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> byText;
    readonly SingleWord input = new();
    readonly TokenStream filter;
    readonly ICharTermAttribute stem;

    public Stemmer()
    {
        byText = known.GetAlternateLookup<ReadOnlySpan<char>>();
        filter = new PorterStemFilter(new SpellingFilter(new AbbreviationFilter(input)));
        stem = filter.GetAttribute<ICharTermAttribute>();
    }

    /// <summary>The word with its stem; the same instance for the same text, so that a corpus costs one string a word.</summary>
    public Word Stem(ReadOnlySpan<char> text)
    {
        if (byText.TryGetValue(text, out var word)) return word;
        var surface = text.ToString();
        input.Next = surface;
        filter.Reset();
        filter.IncrementToken();
        word = new Word(surface, stem.ToString()!);
        if (Word.PartsOf(surface).Select(part => Stem(part)).ToArray() is { Length: > 0 } parts) word = word with { Parts = parts };
        known.Add(surface, word);
        return word;
    }

    public void Dispose() => filter.Dispose();

    sealed class SingleWord : TokenStream
    {
        readonly ICharTermAttribute term;

        public SingleWord() => term = AddAttribute<ICharTermAttribute>();

        public string? Next { get; set; }

        public override bool IncrementToken()
        {
            if (Next is null) return false;
            ClearAttributes();
            term.SetEmpty().Append(Next);
            Next = null;
            return true;
        }
    }
}
