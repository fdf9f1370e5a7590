using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// Examines a page in a browser with the scripts in the folder <c>Probes</c>, each of which returns the problems it finds.
/// </summary>
static class Probe
{
    static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Probes");
    static readonly string Shared = Read("shared");

    /// <param name="page">The page.</param>
    /// <param name="name">The name of the script, without its extension.</param>
    public static async Task<IReadOnlyList<string>> Run(IPage page, string name) =>
        await page.EvaluateAsync<string[]>($"(() => {{ {Shared}\nreturn (\n{Read(name)})(); }})()");

    static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".js"));

    static string Here([CallerFilePath] string here = "") => here;
}
