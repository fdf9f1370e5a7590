using Advance.Search.Analysis;
using Advance.Search.Documents;

namespace Advance.Search.Ranking.Queries;

/// <summary>
/// Decides which pages pass the filters of a query: of several filters for one field any may match, and of those with a minus
/// none may match. Caches the words of values. <c>fields.js</c> is its twin.
/// </summary>
public sealed class FieldFilters(TextAnalysis analysis)
{
    readonly Dictionary<string, IReadOnlyList<Word>> words = new(StringComparer.Ordinal);

    /// <summary>Other names that people use for the types.</summary>
    static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["publication"] = "paper",
        ["person"] = "people",
    };

    public bool Accept(IReadOnlyList<FieldFilter> filters, SearchDocument document) =>
        filters.Where(f => !f.IsWithout).GroupBy(f => f.Field).All(same => same.Any(f => Has(f, document)))
        && !filters.Any(f => f.IsWithout && Has(f, document));

    bool Has(FieldFilter filter, SearchDocument document) =>
        filter.Field switch
        {
            QueryFields.Year => filter.Years?.Contains(document.Year) == true,
            QueryFields.Type => filter.Accepts(WordsOf($"{document.Type} {OtherNames.GetValueOrDefault(document.Type)}")),
            QueryFields.Topic => document.Topics.Any(topic => filter.Accepts(WordsOf(topic))),
            _ => document.Authors.Any(author => filter.Accepts(WordsOf(author))),
        };

    IReadOnlyList<Word> WordsOf(string value)
    {
        if (!words.TryGetValue(value, out var known))
            words.Add(value, known = [.. analysis.Tokens(value).Select(token => token.Word)]);
        return known;
    }
}
