using Advance.Search.Analysis;
using Advance.Search.Documents;

namespace Advance.Search.Indexing;

/// <summary>A document after analysis: the index writer only has to store it.</summary>
sealed record AnalyzedDocument(List<Token> Title, List<Token> Body, IReadOnlyCollection<string> Surfaces, float Boost)
{
    /// <summary>The position gap between parts of a body, so that no phrase spans two of them.</summary>
    const int Gap = 100;

    public static AnalyzedDocument Of(SearchDocument document, TextAnalysis analysis)
    {
        var title = analysis.Tokens(document.Title);
        var body = analysis.Tokens(document.Body);
        foreach (var keyword in (IEnumerable<string>)[.. document.Topics, .. document.Authors, .. document.Keywords])
            Append(body, analysis.Tokens(keyword));

        var surfaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in (IEnumerable<Token>)[.. title, .. body])
        {
            if (!surfaces.Add(token.Word.Surface))
                continue;
            foreach (var part in token.Word.Parts)
                surfaces.Add(part.Surface);
        }
        return new AnalyzedDocument(title, body, surfaces, document.Boost);
    }

    static void Append(List<Token> body, List<Token> part)
    {
        for (var i = 0; i < part.Count; i++)
            body.Add(i == 0 && body.Count > 0 ? part[i] with { Increment = part[i].Increment + Gap } : part[i]);
    }
}
