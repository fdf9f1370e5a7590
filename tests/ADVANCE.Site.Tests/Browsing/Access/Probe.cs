using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// Questions to a page as a browser shows it, each a script of the folder <c>Probes</c>: what it returns is what is wrong.
/// </summary>
static class Probe
{
    static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "Probes");
    static readonly string Shared = Read("shared");

    /// <param name="page">Any page.</param>
    /// <param name="name">Of the script, without extension.</param>
    public static async Task<IReadOnlyList<string>> Run(IPage page, string name) =>
        await page.EvaluateAsync<string[]>($"(() => {{ {Shared}\nreturn (\n{Read(name)})(); }})()");

    static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".js"));

    static string Here([CallerFilePath] string here = "") => here;
}
