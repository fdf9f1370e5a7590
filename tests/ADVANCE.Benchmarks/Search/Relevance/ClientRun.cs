using System.Diagnostics;
using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Indexing;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>The shipped client, run by Node over the files of an index on disk.</summary>
static class ClientRun
{
    /// <summary>For each query its hits, best first.</summary>
    /// <exception cref="InvalidOperationException">Node is missing or the client failed.</exception>
    public static IReadOnlyList<IReadOnlyList<(string Url, double Score)>> Search(SearchIndex index, IEnumerable<string> queries, int limit)
    {
        var folder = Directory.CreateTempSubdirectory("advance-relevance-").FullName;
        try
        {
            ClientFolder.Write(folder, ClientIndexExporter.Export(index));
            var request = Path.Combine(folder, "queries.json");
            File.WriteAllText(request, new JsonArray([.. queries.Select(q => (JsonNode)JsonValue.Create(q))]).ToJsonString());
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
            var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Search", "Relevance", "run-queries.mjs"), folder, request, $"{limit}"]) { RedirectStandardOutput = true };
            using var node = Process.Start(start)!;
            var answer = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            if (node.ExitCode != 0) throw new InvalidOperationException("Node ended with an error, which is above.");
            return [.. JsonNode.Parse(answer)!.AsArray().Select(hits => hits!.AsArray().Select(hit => (hit![0]!.GetValue<string>(), hit[1]!.GetValue<double>())).ToList())];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
