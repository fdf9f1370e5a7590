using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Pattern;
using Lucene.Net.Analysis.Ru;

namespace Advance.Search.Analysis;

/// <summary>Like Lucene's <see cref="RussianAnalyzer"/> with its light stemmer; ё becomes е, as most people type it.</summary>
static partial class Russian
{
    public static SearchLanguage Language { get; } =
        new(
            "ru",
            () => RussianAnalyzer.DefaultStopSet,
            tokens => new PatternReplaceFilter(
                new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens)),
                Yo(),
                "е",
                all: true
            ),
            words => new RussianLightStemFilter(words)
        );

    [GeneratedRegex("ё", RegexOptions.CultureInvariant)]
    private static partial Regex Yo();
}
