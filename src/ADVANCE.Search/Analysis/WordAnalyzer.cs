using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Advance.Search.Analysis;

/// <summary>
/// Lucene's <see cref="EnglishAnalyzer"/> up to its stop words, with accents folded: the words as they are written, which
/// typos and unfinished words are compared with. <see cref="Stemmer"/> does the rest. <c>analyzer.js</c> is its twin.
/// </summary>
public sealed class WordAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Words that are left out, after compounds are found (drop-in).</summary>
    public static CharArraySet StopWords => StopAnalyzer.ENGLISH_STOP_WORDS_SET;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokens = new StandardTokenizer(Version, reader);
        TokenStream words = new LowerCaseFilter(Version, tokens);
        words = new FoldingFilter(words);
        words = new EnglishPossessiveFilter(Version, words);
        return new TokenStreamComponents(tokens, words);
    }
}
