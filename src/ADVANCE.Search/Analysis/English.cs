using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;

namespace Advance.Search.Analysis;

/// <summary>
/// Like Lucene's <see cref="EnglishAnalyzer"/>, with accents folded and British and American spelling unified.
/// </summary>
public static class English
{
    public static SearchLanguage Language { get; } =
        new(
            "en",
            () => StopAnalyzer.ENGLISH_STOP_WORDS_SET,
            tokens => new EnglishPossessiveFilter(
                WordAnalyzer.Version,
                new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens))
            ),
            words => new PorterStemFilter(new SpellingFilter(words))
        )
        {
            QuestionWords = EnglishQuestions.Words,
        };
}
