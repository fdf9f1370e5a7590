using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Es;

namespace Advance.Search.Analysis;

/// <summary>
/// Like Lucene's <see cref="SpanishAnalyzer"/>, with accents folded except for ñ, which is a separate letter.
/// </summary>
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
