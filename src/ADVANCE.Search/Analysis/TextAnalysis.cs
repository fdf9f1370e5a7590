using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>Turns text into tokens. Caches stems; use one per thread.</summary>
/// <param name="language">English by default.</param>
public sealed class TextAnalysis(SearchLanguage? language = null) : IDisposable
{
    readonly WordAnalyzer analyzer = new(language);
    readonly Stemmer stemmer = new(language);

    /// <summary>The tokens of a text, without stop words.</summary>
    public List<Token> Tokens(string text)
    {
        var words = Words(text);
        Compound.Mark(text, words, stemmer);

        var tokens = new List<Token>(words.Count);
        var increment = 0;
        foreach (var word in words)
        {
            increment += word.Increment;
            if (word.IsStop)
                continue;
            tokens.Add(new Token(word.Word, increment, word.End) { Compound = word.Compound });
            increment = 0;
        }
        return tokens;
    }

    List<PlacedWord> Words(string text)
    {
        var words = new List<PlacedWord>(text.Length / 6);
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            // Folding can leave nothing of a token that consisted of invisible characters.
            var isStop = term.Length == 0 || analyzer.StopWords.Contains(term.Buffer, 0, term.Length);
            words.Add(
                new PlacedWord(
                    stemmer.Stem(term.Buffer.AsSpan(0, term.Length)),
                    increment.PositionIncrement,
                    offset.StartOffset,
                    offset.EndOffset,
                    isStop
                )
            );
        }
        stream.End();
        return words;
    }

    public void Dispose()
    {
        analyzer.Dispose();
        stemmer.Dispose();
    }
}
