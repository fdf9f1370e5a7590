using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Core;

namespace Advance.Search.Analysis;

/// <summary>
/// Like Lucene's <see cref="ArabicAnalyzer"/>: forms of alef, yeh and teh marbuta are the same in the stem, and vowel marks are
/// dropped.
/// </summary>
static class Arabic
{
    public static SearchLanguage Language { get; } =
        new(
            "ar",
            () => ArabicAnalyzer.DefaultStopSet,
            tokens => new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens)),
            words => new ArabicStemFilter(new ArabicNormalizationFilter(words))
        );
}
