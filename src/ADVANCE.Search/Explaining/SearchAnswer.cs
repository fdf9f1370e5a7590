using Advance.Search.Indexing;
using Advance.Search.Ranking;

namespace Advance.Search.Explaining;

/// <summary>What Lucene answers to a query, with what it made of the words.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Words">What its plain words were taken for.</param>
/// <param name="Hits">Every page found, best first.</param>
public sealed record SearchAnswer(string Query, IReadOnlyList<QueryWord> Words, IReadOnlyList<RankedPage> Hits)
{
    /// <summary>It has words or phrases, by which pages are ranked; else they are listed newest first.</summary>
    public bool Ranks { get; private init; }

    /// <summary>It asks for nothing that can be looked for.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>The groups of synonyms that count beside the words.</summary>
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

    /// <summary>What was corrected, completed, left out or added, each in a line.</summary>
    public IEnumerable<string> Notes =>
        [
            .. Words.Select(word => word.Note).OfType<string>().Distinct(),
            .. Words.Where(word => word.IsLeftOut).Select(word => word.Typed).Distinct().ToArray() is { Length: > 0 } left
                ? [$"Ignored, because they say nothing about the subject: {string.Join(", ", left)}"]
                : Array.Empty<string>(),
            .. Synonyms.Select(texts => $"Also searched for, as synonyms: {SynonymNames.List(texts)}"),
        ];
}

/// <summary>A page at its place in an answer.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Score">By Lucene; comparable within one answer only.</param>
/// <param name="Document">The page.</param>
public sealed record RankedPage(int Rank, int Doc, float Score, SearchDocument Document);
