using Advance.Search.Ranking;
using Lucene.Net.Search;

namespace Advance.Search.Explaining;

/// <summary>Why a page ranks where it does: Lucene's own explanation of its score, and the same in words.</summary>
public sealed class RankExplanation
{
    readonly List<TermScore> terms = [];

    RankExplanation(IReadOnlyList<QueryWord> words, Explanation lucene)
    {
        Lucene = lucene;
        Collect(lucene);
        Words = [.. words.Select(word => new WordMatch(word, [.. terms.Where(term => term.Stems.Any(word.IsFoundBy)).Select(term => TermScore.NameOf(term.Field)).Distinct()]))];
    }

    /// <param name="search">Asked for the explanation.</param>
    /// <param name="query">As typed.</param>
    /// <param name="doc">The page's number in the index.</param>
    public static RankExplanation Of(ReferenceSearch search, string query, int doc) => new(search.Words(query), search.Explain(query, doc));

    /// <summary>As <see cref="IndexSearcher.Explain(Query, int)"/> gives it.</summary>
    public Explanation Lucene { get; }

    public IReadOnlyList<WordMatch> Words { get; }

    public bool IsMatch => Lucene.IsMatch;

    /// <summary>The words of the query that the page does not have.</summary>
    public IReadOnlyList<string> Lacking => [.. Words.Where(word => word.Fields.Count == 0).Select(word => word.Word.Typed).Distinct()];

    /// <summary>As in <c>matches 2 of 2 words: substance (title, text), pathways (title)</c>.</summary>
    public string Sentence
    {
        get
        {
            var found = Words.Where(word => word.Fields.Count > 0).ToArray();
            var lacks = Lacking.Count == 0 ? "" : $"it lacks {string.Join(", ", Lacking)}";
            if (Words.Count == 0) return IsMatch ? "matches, as every page does: the query has no words" : "does not match: the query has no words";
            if (found.Length == 0) return $"{(IsMatch ? "matches" : "does not match")}: {lacks}";
            return $"{(IsMatch ? "matches" : "does not match, though it has")} {found.Length} of {Words.Count} {(Words.Count == 1 ? "word" : "words")}: {string.Join(", ", found)}{(lacks.Length > 0 ? $"; {lacks}" : "")}";
        }
    }

    /// <summary>Lucene's tree, a line for each part, indented by two spaces a level; none where it only says that nothing matches.</summary>
    public IEnumerable<string> Tree => IsMatch || terms.Count > 0 ? ExplanationTree.Lines(Lucene) : [];

    void Collect(Explanation node)
    {
        if (TermScore.Of(node) is { } term && node.Value > 0) terms.Add(term);
        else foreach (var detail in node.GetDetails() ?? []) Collect(detail);
    }
}

/// <summary>A word of a query and the parts of a page that have it: title, text.</summary>
public sealed record WordMatch(QueryWord Word, IReadOnlyList<string> Fields)
{
    public override string ToString() => $"{Word.Typed} ({string.Join(", ", Fields)})";
}
