using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Ranking.Queries;
using Advance.Search.Ranking.Words;
using Lucene.Net.Index;

namespace Advance.Search.Ranking;

/// <summary>
/// Shows how the words of a query were interpreted: the same candidates that the query is built from, with words instead of
/// stems.
/// </summary>
sealed class QueryWords(TextAnalysis analysis, QueryBuilder queries, Stemmer stemmer, SearchIndex index, SynonymNames synonyms)
{
    /// <summary>The plain words of a query in order, including the ignored ones.</summary>
    public IReadOnlyList<QueryWord> Of(string query)
    {
        var text = QueryParser.Parse(query).Words;
        var tokens = analysis.Tokens(text);
        var kept = QuestionWords.LeaveOut(tokens, text, index.Language.QuestionWords).Select(token => token.End).ToHashSet();
        var leftOut = tokens
            .Where(token => !kept.Contains(token.End))
            .Select(token =>
                (token.End, new QueryWord(token.Word.Surface, token.Word.Stem, Has(token.Word.Stem), []) { IsLeftOut = true })
            );
        return
        [
            .. queries
                .Asked(tokens, text)
                .Select(word => (word.Token.End, Of(word)))
                .Concat(leftOut)
                .OrderBy(word => word.End)
                .Select(word => word.Item2),
        ];
    }

    QueryWord Of(SearchedWord asked)
    {
        var (token, candidates) = (asked.Token, asked.Candidates);
        return new QueryWord(
            token.Word.Surface,
            token.Word.Stem,
            Has(token.Word.Stem),
            [.. candidates.SelectMany(candidate => StandIns(candidate, token.Word))]
        )
        {
            LookedFor = [.. candidates.Select(candidate => candidate.Stems)],
        };
    }

    IEnumerable<Replacement> StandIns(Candidate candidate, Word word)
    {
        if (candidate.Words.Count > 0)
        {
            return candidate
                .Words.Where(text => text != word.Surface)
                .Select(text => new Replacement(
                    text,
                    stemmer.Stem(text).Stem,
                    candidate.Weight,
                    text.StartsWith(word.Surface, StringComparison.Ordinal) ? StandInKind.Completion : StandInKind.Correction
                ));
        }
        var term = candidate.Stems[0];
        return
        [
            synonyms.Of(term) is { } group
                ? new(group[0], term, candidate.Weight, StandInKind.Synonym)
                : new(term, term, candidate.Weight, StandInKind.Compound),
        ];
    }

    bool Has(string stem) => IndexFields.Stemmed.Any(field => index.Reader.DocFreq(new Term(field, stem)) > 0);
}
