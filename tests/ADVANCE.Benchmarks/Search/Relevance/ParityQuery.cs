using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>A query that both sides answer.</summary>
/// <param name="IsExact">True if words are used as typed, not corrected.</param>
readonly record struct ParityQuery(string Text, bool IsExact = false)
{
    /// <summary>
    /// The queries of all variants; those with typing errors and unfinished words also as typed; and phrases, exclusions and
    /// fields from some documents.
    /// </summary>
    public static IReadOnlyList<ParityQuery> Of(
        RelevanceCollection collection,
        IEnumerable<(string Name, IReadOnlyList<JudgedQuery> Queries)> variants
    )
    {
        var queries = new List<ParityQuery>();
        foreach (var (name, judged) in variants)
        {
            queries.AddRange(judged.Select(q => new ParityQuery(q.Text)));
            if (name.Contains('+', StringComparison.Ordinal))
                queries.AddRange(judged.Select(q => new ParityQuery(q.Text, IsExact: true)));
        }
        var every = Math.Max(1, collection.Documents.Count / 100);
        queries.AddRange(
            collection.Documents.Where((_, i) => i % every == 0).SelectMany(Syntax).Select(text => new ParityQuery(text))
        );
        return queries;
    }

    static IEnumerable<string> Syntax(SearchDocument document)
    {
        string[] title = [.. QuerySpelling.Words(document.Title)],
            text = [.. QuerySpelling.Words(document.Text)];
        if (title.Length < 3 || text.Length < 8)
            yield break;
        var (one, other) = ($"{title[0]} {title[1]}", string.Join(' ', text[3..7]));
        yield return $"\"{one}\"";
        yield return $"\"{other}\"";
        yield return $"\"{other[..^1]}";
        yield return $"\"{one}\" {text[^1]} \"{other}\"";
        yield return $"{string.Join(' ', title)} -{text[4]}";
        yield return $"{title[^1]} {text[5]} -\"{one}\"";
        yield return $"title:{title[1]} {other}";
        yield return $"title:\"{one}\" -title:{title[2]}";
        yield return $"title:{QuerySpelling.Mistype(title.MaxBy(word => word.Length)!, document.Url)}";
        yield return $"{title[0]}-{title[1]} year:2020.. -type:news";
    }
}
