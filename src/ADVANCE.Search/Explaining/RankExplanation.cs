using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Lucene.Net.Search;

namespace Advance.Search.Explaining;

/// <summary>Why a page ranks where it does: Lucene's own explanation of its score, and the same in words.</summary>
public sealed class RankExplanation
{
    readonly TermNames names;
    readonly IReadOnlyList<TermScore> terms;

    RankExplanation(IReadOnlyList<QueryWord> words, IReadOnlyList<ClauseMatch> clauses, TermNames names, Explanation lucene)
    {
        this.names = names;
        (Lucene, Clauses, terms) = (lucene, clauses, [.. TermScore.AllIn(lucene)]);
        var stems = terms.Where(term => term.Field != IndexFields.Exact && !term.IsPhrase).ToArray();
        Words =
        [
            .. words.Select(word => new WordMatch(
                word,
                [
                    .. stems
                        .Where(term => word.IsFoundBy(term.Terms))
                        .Select(term => TermScore.NameOf(term.Field))
                        .Distinct()
                        .OrderDescending(StringComparer.Ordinal),
                ]
            )),
        ];
    }

    /// <param name="search">Runs the explanation.</param>
    /// <param name="query">The query as typed.</param>
    /// <param name="doc">The page's number in the index.</param>
    public static RankExplanation Of(ReferenceSearch search, string query, int doc)
    {
        var words = search.Words(query);
        return new(words, search.Clauses(query, doc), new TermNames(words, search.Synonyms), search.Explain(query, doc));
    }

    /// <summary>
    /// The result of <see cref="IndexSearcher.Explain(Query, int)"/> for the ranking part of the query, without conditions that
    /// only exclude pages.
    /// </summary>
    public Explanation Lucene { get; }

    public IReadOnlyList<WordMatch> Words { get; }

    public IReadOnlyList<ClauseMatch> Clauses { get; }

    public bool IsMatch => Lucene.IsMatch && Clauses.All(clause => clause.IsMet);

    /// <summary>The words and phrases of the query that the page lacks.</summary>
    public IReadOnlyList<string> Lacking =>
        [
            .. Asked.Where(word => word.Fields.Count == 0).Select(word => word.Word.Typed).Distinct(),
            .. Clauses.Where(clause => clause is { Ranks: true, IsMet: false }).Select(clause => clause.Typed),
        ];

    /// <summary>The exclusions and fields of the query that exclude the page.</summary>
    public IReadOnlyList<string> LeftOutBy =>
        [.. Clauses.Where(clause => clause is { Ranks: false, IsMet: false }).Select(clause => clause.Typed)];

    /// <summary>For example <c>matches 2 of 2 words: substance (title, text), pathways (title)</c>.</summary>
    public string Sentence
    {
        get
        {
            var (asked, found) = (Asked.Count, Found);
            if (asked + Clauses.Count == 0)
                return IsMatch ? "matches, as every page does: the query has no words" : "doesn't match: the query has no words";
            var against = string.Join(", and ", Against);
            if (found.Count == 0)
                return IsMatch ? "matches: nothing in the query leaves it out" : $"doesn't match: {against}";
            return $"{(IsMatch ? "matches" : "doesn't match, although it has")} "
                + $"{string.Join("; ", found)}{(against.Length > 0 ? $"; {against}" : "")}";
        }
    }

    /// <summary>
    /// Lucene's tree, one line for each part, indented by two spaces per level; empty if it only says that nothing matches.
    /// </summary>
    public IEnumerable<string> Tree => terms.Count > 0 ? ExplanationTree.Lines(Lucene, names) : [];

    IReadOnlyList<WordMatch> Asked => [.. Words.Where(word => !word.Word.IsLeftOut)];

    List<string> Found
    {
        get
        {
            var (asked, words) = (Asked.Count, Asked.Where(word => word.Fields.Count > 0).ToArray());
            List<string> found =
            [
                .. Clauses
                    .Where(clause => clause is { Ranks: true, IsMet: true })
                    .Select(clause => $"{clause.Typed} ({string.Join(", ", clause.Fields)})"),
            ];
            if (words.Length > 0)
                found.Insert(
                    0,
                    $"{words.Length} of {asked} {(asked == 1 ? "word" : "words")}: {string.Join(", ", words.AsEnumerable())}"
                );
            return found;
        }
    }

    IEnumerable<string> Against
    {
        get
        {
            if (Lacking.Count > 0)
                yield return $"it lacks {string.Join(", ", Lacking)}";
            if (LeftOutBy.Count > 0)
                yield return $"it is left out by {string.Join(", ", LeftOutBy)}";
        }
    }
}

/// <summary>A query word, and the parts of a page (title, text) that have it or a replacement.</summary>
public sealed record WordMatch(QueryWord Word, IReadOnlyList<string> Fields)
{
    public override string ToString() => $"{Word.Typed} ({string.Join(", ", Fields)})";
}
