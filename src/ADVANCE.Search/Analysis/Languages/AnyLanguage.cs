using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Util;

namespace Advance.Search.Analysis.Languages;

/// <summary>A language without rules here, such as Welsh: its words as they are, with accents folded.</summary>
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
