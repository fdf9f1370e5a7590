using System.ComponentModel;
using System.Diagnostics;

namespace Advance.Benchmarks.Npm;

/// <summary>npm packages that a benchmark uses, pinned beside it and installed below <c>artifacts</c>.</summary>
/// <param name="source">The folder with <c>package.json</c>, <c>package-lock.json</c>, <c>.npmrc</c> and the script.</param>
/// <param name="name">The name of their folder below <c>artifacts</c>.</param>
/// <param name="script">The script to run.</param>
sealed class NpmFolder(string source, string name, string script)
{
    /// <summary>The standard output of the script.</summary>
    /// <exception cref="InvalidOperationException">Node is missing, or something failed.</exception>
    public string Run(IEnumerable<string> arguments, string input = "") =>
        Start("node", [script, .. arguments], Installed(), input);

    string Installed()
    {
        var folder = Path.GetFullPath($"../../../artifacts/{name}", source);
        Directory.CreateDirectory(folder);
        var (pinned, installed) = (
            File.ReadAllText(Path.Combine(source, "package-lock.json")),
            Path.Combine(folder, "installed.json")
        );
        foreach (var file in new[] { "package.json", "package-lock.json", ".npmrc", script })
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        if (File.Exists(installed) && File.ReadAllText(installed) == pinned)
            return folder;
        Start(
            OperatingSystem.IsWindows() ? "cmd" : "npm",
            OperatingSystem.IsWindows() ? ["/c", "npm", "ci"] : ["ci"],
            folder,
            ""
        );
        File.WriteAllText(installed, pinned);
        return folder;
    }

    static string Start(string program, IEnumerable<string> arguments, string folder, string input)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    WorkingDirectory = folder,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                }
            )!;
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.GetAwaiter().GetResult()
                : throw new InvalidOperationException($"{program} ended with an error, which is above.");
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"There is no '{program}': install Node 20 or newer, with npm.");
        }
    }
}
