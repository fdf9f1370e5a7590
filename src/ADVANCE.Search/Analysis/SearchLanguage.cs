using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Util;

namespace Advance.Search.Analysis;

/// <summary>
/// How the words of a language are recognised and stemmed, with Lucene's filters for it. The client's module
/// <c>languages/TAG.js</c> is its twin.
/// </summary>
/// <param name="Tag">The primary language subtag (BCP 47), such as <c>de</c>.</param>
/// <param name="StopWords">The words that are ignored, as in Lucene.</param>
/// <param name="Words">Turns tokens into words as written: these are shown, and compared with unfinished and misspelt
/// words.</param>
/// <param name="Stems">Turns a written word into its index term.</param>
public sealed record SearchLanguage(
    string Tag,
    Func<CharArraySet> StopWords,
    Func<TokenStream, TokenStream> Words,
    Func<TokenStream, TokenStream> Stems
)
{
    /// <summary>Words that queries ignore and documents keep; none if there are many stop words.</summary>
    public IReadOnlySet<string> QuestionWords { get; init; } = new HashSet<string>();
}
