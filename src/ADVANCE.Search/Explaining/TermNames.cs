using Advance.Search.Indexing;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>Describes a scored term and where it was found.</summary>
sealed class TermNames(IReadOnlyList<QueryWord> words, SynonymNames synonyms)
{
    readonly HashSet<string> compounds =
    [
        .. words.SelectMany(word => word.StandIns).Where(other => other.Kind == StandInKind.Compound).Select(other => other.Stem),
    ];

    /// <summary>
    /// For example <c>stem 'intim' in the title</c>, <c>neighbours 'partner abuse' in the title, as written</c>.
    /// </summary>
    public string Of(TermScore term) =>
        $"{What(term)} in the {TermScore.NameOf(term.Field)}{(term.Field == IndexFields.Exact ? ", as written" : "")}";

    /// <summary>The same for all terms of a word, each stem once, such as <c>stem 'intim' in the title and text</c>.</summary>
    public string Of(IEnumerable<TermScore> terms) =>
        string.Join(
            "; ",
            terms
                .Where(term => term.Field != IndexFields.Exact)
                .GroupBy(What)
                .Select(same => $"{same.Key} in the {string.Join(" and ", same.Select(term => TermScore.NameOf(term.Field)))}")
        );

    /// <summary>The query word that all the terms belong to; null if there are several.</summary>
    public string? WordOf(IEnumerable<TermScore> terms)
    {
        var stems = terms.Where(term => term.Field != IndexFields.Exact).ToArray();
        return
            stems.Length > 0
            && words
                .Where(word => stems.All(term => !term.IsPhrase && word.IsFoundBy(term.Terms)))
                .Select(word => word.Typed)
                .Distinct()
                .ToArray()
                is [var only]
            ? only
            : null;
    }

    string What(TermScore term) =>
        term switch
        {
            { IsPhrase: true, Field: IndexFields.Exact } =>
                $"neighbours '{string.Join(' ', term.Terms.Select(any => any.Replace('|', '/')))}'",
            { IsPhrase: true } => $"phrase '{string.Join(' ', term.Terms)}'",
            { Terms: [var only] } when synonyms.Of(only) is { } texts => $"as a synonym: {SynonymNames.List(texts)},",
            { Terms: [var only] } when compounds.Contains(only) => $"compound '{only}'",
            { Field: IndexFields.Exact } => $"{(term.Terms.Count == 1 ? "word" : "words")} {All(term)}",
            _ => $"{(term.Terms.Count == 1 ? "stem" : "stems")} {All(term)}",
        };

    static string All(TermScore term) => $"'{string.Join("', '", term.Terms)}'{(term.Terms.Count > 1 ? ", as one," : "")}";
}
