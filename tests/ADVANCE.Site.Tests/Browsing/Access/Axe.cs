using System.Text.Json;
using Advance.Tests.Npm;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>axe-core, run in a page as it is shown. The visitor's context has to bypass the content security policy.</summary>
static class Axe
{
    static readonly string Script = File.ReadAllText(Path.Combine(NodePackages.Folder, "node_modules/axe-core/axe.min.js"));

    /// <summary>What axe finds, by every rule that it has for WCAG 2.2, levels A and AA, and its best practices.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<JsonElement>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })");
        return [.. found.GetProperty("violations").EnumerateArray().SelectMany(rule => rule.GetProperty("nodes").EnumerateArray().Select(node =>
            $"{rule.GetProperty("id").GetString()}: {node.GetProperty("failureSummary").GetString()} {node.GetProperty("html").GetString()}"))];
    }
}
