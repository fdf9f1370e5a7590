using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;

namespace Advance.Search.Analysis;

/// <summary>A language without rules of its own, such as Welsh: words as they are, with accents folded.</summary>
static class AnyLanguage
{
    public static SearchLanguage Language { get; } =
        new(
            "und",
            () => CharArraySet.Empty,
            tokens => new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens)),
            words => words
        );
}
