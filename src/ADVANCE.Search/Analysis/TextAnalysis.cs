using Lucene.Net.Analysis.TokenAttributes;

namespace Advance.Search.Analysis;

/// <summary>Turns text into tokens. Holds a memory of stems; use one for each thread.</summary>
public sealed class TextAnalysis : IDisposable
{
    readonly WordAnalyzer analyzer = new();
    readonly Stemmer stemmer = new();

    /// <summary>The tokens of a text, stop words left out.</summary>
    public List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 8);
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            // Folding can leave nothing of a token that was made of invisible characters.
            if (term.Length == 0) continue;
            tokens.Add(new Token(stemmer.Stem(term.Buffer.AsSpan(0, term.Length)), increment.PositionIncrement, offset.EndOffset));
        }
        stream.End();
        return tokens;
    }

    public void Dispose()
    {
        analyzer.Dispose();
        stemmer.Dispose();
    }
}
