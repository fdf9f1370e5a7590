using System.Text.RegularExpressions;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Pattern;
using Lucene.Net.Analysis.Util;

namespace Advance.Search.Analysis;

/// <summary>
/// Like Lucene's <see cref="FrenchAnalyzer"/>, with accents folded, because many people type without them. The stemmer needs
/// the accent of three endings (conseillère, complète, deuxième), which is restored for it.
/// </summary>
static partial class French
{
    public static SearchLanguage Language { get; } =
        new(
            "fr",
            () => FrenchAnalyzer.DefaultStopSet,
            tokens => new ElisionFilter(
                new FoldingFilter(new LowerCaseFilter(WordAnalyzer.Version, tokens)),
                FrenchAnalyzer.DEFAULT_ARTICLES
            ),
            words => new FrenchLightStemFilter(new PatternReplaceFilter(words, Accented(), "è", all: false))
        );

    [GeneratedRegex("e(?=[mrt]es?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Accented();
}
