using System.Globalization;
using System.Text.Json;
using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>A query in a collection, and the grades of the documents that answer it.</summary>
sealed record JudgedQuery(string Id, string Text, IReadOnlyDictionary<string, int> Grades);

/// <summary>
/// A test collection in a folder: <c>docs.jsonl</c>, <c>queries.jsonl</c> and <c>qrels.tsv</c> (query, document, grade).
/// </summary>
sealed record RelevanceCollection(string Name, IReadOnlyList<SearchDocument> Documents, IReadOnlyList<JudgedQuery> Queries)
{
    public static RelevanceCollection Read(string folder)
    {
        var grades = File.ReadLines(Path.Combine(folder, "qrels.tsv"))
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .ToLookup(row => row[0], row => (Document: row[1], Grade: int.Parse(row[2], CultureInfo.InvariantCulture)));
        var queries = new List<JudgedQuery>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "queries.jsonl")).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            var own = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (document, grade) in grades[id])
                own[document] = grade;
            queries.Add(new JudgedQuery(id, json.RootElement.GetProperty("text").GetString()!, own));
        }
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new RelevanceCollection(name, [.. CollectionFile.Read(Path.Combine(folder, "docs.jsonl"))], queries);
    }

    /// <summary>The collection's own id of a document.</summary>
    public static string IdOf(SearchDocument document) => document.Url["/d/".Length..^1];
}
