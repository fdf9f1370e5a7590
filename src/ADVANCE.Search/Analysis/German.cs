using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;

namespace Advance.Search.Analysis;

/// <summary>
/// Like Lucene's <see cref="GermanAnalyzer"/>. Written words keep umlauts and ß; Übergänge, <c>Uebergaenge</c> and
/// <c>Ubergange</c> have the same stem.
/// </summary>
static class German
{
    public static SearchLanguage Language { get; } =
        new(
            "de",
            () => GermanAnalyzer.DefaultStopSet,
            tokens => new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens), kept: "äöüß"),
            words => new GermanLightStemFilter(new GermanNormalizationFilter(words))
        );
}
