using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Advance.Search.Analysis;

/// <summary>
/// Lucene's analyser for a language, up to its stop words: produces words as written, which unfinished and misspelt words are
/// compared with. <see cref="Stemmer"/> does the rest. <c>analyzer.js</c> is its twin.
/// </summary>
/// <param name="language">English by default.</param>
public sealed class WordAnalyzer(SearchLanguage? language = null) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    readonly SearchLanguage language = language ?? SearchLanguages.Default;

    /// <summary>The words to ignore, once compounds have been found (drop-in).</summary>
    public CharArraySet StopWords { get; } = StopWordsOf(language ?? SearchLanguages.Default);

    /// <summary>Produces words in the form in which they are compared.</summary>
    static CharArraySet StopWordsOf(SearchLanguage language)
    {
        var input = new SingleWord();
        using var filters = language.Words(input);
        return new CharArraySet(Version, language.StopWords().Select(word => input.Through(filters, word)), ignoreCase: false);
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokens = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(tokens, language.Words(tokens));
    }
}
