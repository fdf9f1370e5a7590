using System.Text.Json;
using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Benchmarks.Search;

/// <summary>
/// Reads a test collection: one JSON object a line, with <c>id</c>, <c>title</c>, <c>text</c> and, if it has them, <c>type</c>,
/// <c>date</c>, <c>topics</c>.
/// </summary>
static class CollectionFile
{
    public static IEnumerable<SearchDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var record = json.RootElement;
            yield return new SearchDocument(
                $"/d/{Text(record, "id")}/",
                Text(record, "title") ?? "",
                Text(record, "type") ?? "page",
                Text(record, "date"),
                record.TryGetProperty("topics", out var topics) ? [.. topics.EnumerateArray().Select(t => t.GetString()!)] : [],
                [],
                "",
                Text(record, "text") ?? ""
            );
        }
    }

    static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out var value) ? value.GetString() : null;
}
