using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>Scripts of this folder, run by Node.</summary>
static class NodeRun
{
    /// <summary>The JSON output of a script.</summary>
    /// <param name="request">The input, in a file whose path is its second argument.</param>
    /// <exception cref="InvalidOperationException">Node is missing or the script failed.</exception>
    public static JsonArray Ask(string script, string folder, JsonNode request)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, request.ToJsonString());
            File.WriteAllText(Path.Combine(folder, "package.json"), """{ "type": "module" }""");
            var start = new ProcessStartInfo(
                "node",
                [Path.Combine(AppContext.BaseDirectory, "Search", "Relevance", script), folder, file]
            )
            {
                RedirectStandardOutput = true,
            };
            using var node = Process.Start(start)!;
            var answer = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            if (node.ExitCode != 0)
                throw new InvalidOperationException("Node failed with the error above.");
            return JsonNode.Parse(answer)!.AsArray();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
