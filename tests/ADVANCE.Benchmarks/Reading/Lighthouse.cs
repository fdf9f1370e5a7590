using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Advance.Benchmarks.Npm;

namespace Advance.Benchmarks.Reading;

/// <summary>Google's Lighthouse, from npm; its version is pinned beside this file.</summary>
static class Lighthouse
{
    /// <summary>
    /// Lighthouse's results for each visit (<c>reading.mjs</c>): scores of 0 to 100, times in milliseconds, sizes in bytes on the
    /// wire with headers.
    /// </summary>
    /// <exception cref="InvalidOperationException">Node or Chromium is missing, or Lighthouse failed.</exception>
    public static IReadOnlyList<JsonNode> Visit(string site, IEnumerable<string> addresses)
    {
        var lines = new NpmFolder(Path.GetDirectoryName(Here())!, "reading", "reading.mjs")
            .Run([site, .. addresses])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonNode.Parse(line)!)];
    }

    static string Here([CallerFilePath] string here = "") => here;
}
