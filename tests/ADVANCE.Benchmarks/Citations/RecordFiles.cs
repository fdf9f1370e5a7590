using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Advance.Benchmarks.Citations;

/// <summary>Records from files, which stay outside this repository.</summary>
static partial class RecordFiles
{
    /// <summary>
    /// All records below a folder, named by their file and their position in it. Records without a title or a type aren't
    /// accepted here, so they get one, to compare their names and dates.
    /// </summary>
    public static IReadOnlyList<(string Name, JsonObject Record)> Read(string folder) =>
        [
            .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            where file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal)
            from record in Records(file).Select((record, i) => ($"{Path.GetFileNameWithoutExtension(file)}[{i}]", record))
            select (record.Item1, Complete(record.record)),
        ];

    static IEnumerable<JsonObject> Records(string file)
    {
        var text = File.ReadAllText(file);
        if (file.EndsWith(".txt", StringComparison.Ordinal))
        {
            if (Input().Match(text) is not { Success: true } input)
                return [];
            text = input.Groups[1].Value;
        }
        return JsonNode.Parse(text) switch
        {
            JsonArray all => all.OfType<JsonObject>(),
            JsonObject one => [one],
            _ => [],
        };
    }

    static JsonObject Complete(JsonObject record)
    {
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[("title", "Untitled"), ("type", "document")])
            if (record[key]?.ToString() is null or "")
                record[key] = value;
        return record;
    }

    [GeneratedRegex(">>=+ INPUT =+>>(.*?)<<=+ INPUT =+<<", RegexOptions.Singleline)]
    private static partial Regex Input();
}
