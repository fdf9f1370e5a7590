using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Indexing;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>The shipped client, run by Node over the files of an index on disk.</summary>
static class ClientRun
{
    /// <summary>The results of each query, best first.</summary>
    /// <exception cref="InvalidOperationException">Node is missing or the client failed.</exception>
    public static IReadOnlyList<IReadOnlyList<(string Url, double Score)>> Search(
        SearchIndex index,
        IEnumerable<ParityQuery> queries,
        int limit
    )
    {
        var folder = Directory.CreateTempSubdirectory("advance-relevance-").FullName;
        try
        {
            ClientFolder.Write(folder, ClientIndexExporter.Export(index));
            var request = new JsonArray([
                .. queries.Select(q => new JsonArray(q.Text, new JsonObject { ["limit"] = limit, ["exact"] = q.IsExact })),
            ]);
            return
            [
                .. NodeRun
                    .Ask("run-queries.mjs", folder, request)
                    .Select(hits =>
                        hits!.AsArray().Select(hit => (hit![0]!.GetValue<string>(), hit[1]!.GetValue<double>())).ToList()
                    ),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
