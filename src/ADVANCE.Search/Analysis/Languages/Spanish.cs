using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Es;

namespace Advance.Search.Analysis.Languages;

/// <summary>As Lucene's <see cref="SpanishAnalyzer"/>, with accents folded but for ñ, which is a letter of its own.</summary>
static class Spanish
{
    public static SearchLanguage Language { get; } =
        new(
            "es",
            () => SpanishAnalyzer.DefaultStopSet,
            tokens => new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens), kept: "ñ"),
            words => new SpanishLightStemFilter(words)
        );
}
