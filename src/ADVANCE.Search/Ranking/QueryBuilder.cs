using Advance.Search.Analysis;
using Advance.Search.Ranking.Words;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>The Lucene query that a typed text means.</summary>
public sealed class QueryBuilder(TextAnalysis analysis, WordExpansion expansion, RankingOptions options)
{
    readonly WordClauses words = new(expansion, options);

    /// <summary>Of a text without words: every document, with no score.</summary>
    public Query Build(string text)
    {
        var tokens = analysis.Tokens(text);
        return tokens.Count == 0 ? new MatchAllDocsQuery { Boost = 0f } : words.Build(tokens, text) ?? new BooleanQuery();
    }
}
