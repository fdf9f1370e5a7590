using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Advance.Benchmarks.Reading;

/// <summary>Google's Lighthouse, from npm; its version is pinned beside this file.</summary>
static class Lighthouse
{
    static string Source => Path.GetDirectoryName(Here())!;

    /// <summary>What Lighthouse says of each visit (<c>reading.mjs</c>): scores of 0 to 100, times in milliseconds, sizes in bytes on the wire with headers.</summary>
    /// <exception cref="InvalidOperationException">Node or Chromium is missing, or Lighthouse failed.</exception>
    public static IReadOnlyList<JsonNode> Visit(string site, IEnumerable<string> addresses)
    {
        var lines = Node(Installed(), ["reading.mjs", site, .. addresses]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonNode.Parse(line)!)];
    }

    static string Installed()
    {
        var folder = Path.GetFullPath("../../../artifacts/reading", Source);
        Directory.CreateDirectory(folder);
        var (pinned, installed) = (File.ReadAllText(Path.Combine(Source, "package-lock.json")), Path.Combine(folder, "installed.json"));
        foreach (var file in new[] { "package.json", "package-lock.json", ".npmrc", "reading.mjs" }) File.Copy(Path.Combine(Source, file), Path.Combine(folder, file), overwrite: true);
        if (File.Exists(installed) && File.ReadAllText(installed) == pinned) return folder;
        Run(OperatingSystem.IsWindows() ? "cmd" : "npm", OperatingSystem.IsWindows() ? ["/c", "npm", "ci"] : ["ci"], folder);
        File.WriteAllText(installed, pinned);
        return folder;
    }

    static string Node(string folder, IEnumerable<string> arguments) => Run("node", arguments, folder);

    static string Run(string program, IEnumerable<string> arguments, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with an error, which is above.");
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"There is no '{program}': install Node 20 or newer, with npm.");
        }
    }

    static string Here([CallerFilePath] string here = "") => here;
}
