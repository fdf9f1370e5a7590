using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Advance.Search.Analysis.Languages;

/// <summary>
/// How the words of a language are found and stemmed, by Lucene's filters for it. The module
/// <c>languages/TAG.js</c> of the client is its twin.
/// </summary>
/// <param name="Tag">Primary language subtag (BCP 47), as in <c>de</c>.</param>
/// <param name="StopWords">Words that are left out, as Lucene ships them.</param>
/// <param name="Words">From tokens to words as they are written: what is shown, and compared with unfinished words and
/// typos.</param>
/// <param name="Stems">From a written word to its index term.</param>
public sealed record SearchLanguage(
    string Tag,
    Func<CharArraySet> StopWords,
    Func<TokenStream, TokenStream> Words,
    Func<TokenStream, TokenStream> Stems
)
{
    /// <summary>Words that queries leave out and documents keep; none where the stop words are many.</summary>
    public IReadOnlySet<string> QuestionWords { get; init; } = new HashSet<string>();
}
