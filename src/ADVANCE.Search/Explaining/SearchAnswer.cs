using Advance.Search.Documents;
using Advance.Search.Indexing;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>Lucene's answer to a query, and how the words were interpreted.</summary>
/// <param name="Query">The query as typed.</param>
/// <param name="Words">Its plain words, interpreted.</param>
/// <param name="Hits">Every page that was found, best first.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<QueryWord> Words, IReadOnlyList<RankedPage> Hits)
{
    /// <summary>Whether it has words or phrases to rank pages by; otherwise they are listed newest first.</summary>
    public bool Ranks { get; private init; }

    /// <summary>Whether it contains nothing to search for.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>The synonym groups that count in addition to the words.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; private init; } = [];

    public static SearchAnswer Of(ReferenceSearch search, SearchIndex index, string query, SearchFilter? filter = null)
    {
        var found = search.Search(query, Math.Max(1, index.Documents.Count), filter);
        var (words, read) = (search.Words(query), search.Read(query));
        return new(
            query,
            words,
            [.. found.ScoreDocs.Select((hit, i) => new RankedPage(i + 1, hit.Doc, hit.Score, index.Documents[hit.Doc]))]
        )
        {
            Ranks = read.Ranks,
            IsEmpty = read.IsEmpty,
            Synonyms =
            [
                .. words
                    .SelectMany(word => word.StandIns)
                    .Where(other => other.Kind == StandInKind.Synonym)
                    .Select(other => other.Stem)
                    .Distinct()
                    .Select(term => search.Synonyms.Of(term)!),
            ],
        };
    }

    /// <summary>What was corrected, completed, ignored or added, one line each.</summary>
    public IEnumerable<string> Notes =>
        [
            .. Words.Select(word => word.Note).OfType<string>().Distinct(),
            .. Words.Where(word => word.IsLeftOut).Select(word => word.Typed).Distinct().ToArray() is { Length: > 0 } left
                ? [$"Ignored, because they say nothing about the subject: {string.Join(", ", left)}"]
                : Array.Empty<string>(),
            .. Synonyms.Select(texts => $"Also searched for, as synonyms: {SynonymNames.List(texts)}"),
        ];
}

/// <summary>A page and its rank in an answer.</summary>
/// <param name="Rank">The rank, from 1.</param>
/// <param name="Doc">The page's number in the index.</param>
/// <param name="Score">Lucene's score; comparable only within one answer.</param>
/// <param name="Document">The page.</param>
public sealed record RankedPage(int Rank, int Doc, float Score, SearchDocument Document);
