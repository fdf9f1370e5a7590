using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output;

/// <summary>
/// The second wall. Texts are escaped where they are written; if that fails anywhere, this stops the build before a page, a feed or
/// the API can carry the element to a reader. A finished page has only what its theme lists, and a body only what Markdown makes.
/// </summary>
public sealed class ForeignMarkupCheck : IOutputCheck
{
    static readonly Rule Foreign = new("ADV0730", Severity.Error, "A page contains HTML that the theme doesn't write",
        "If a text on the page contains it, somebody may be attacking the site's readers: don't publish the text, and report it as SECURITY.md says."
        + " If you changed the theme, add it to the list of what the theme writes (theme/Markup.cs).");

    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in site.Editions.All)
        foreach (var (entry, foreign) in Bodies.Leaking(edition).OrderBy(leak => leak.Key.Permalink))
        {
            reported.Add(entry.Permalink.OutputPath);
            diagnostics.Report(Foreign, entry.Start, $"The text of {entry.Permalink} becomes HTML with {Words(foreign)}, which Markdown doesn't make.");
        }
        var entries = site.Editions.All.SelectMany(edition => edition.Entries).GroupBy(entry => entry.Permalink.OutputPath).ToDictionary(same => same.Key, same => same.First());
        // One text is on its own page and in many lists, so pages with the same words are one mistake.
        foreach (var same in output.Pages.Where(page => page.Value.Foreign.Count > 0 && !reported.Contains(page.Key)).GroupBy(page => Words(page.Value.Foreign)).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var paths = same.Select(page => page.Key).OrderBy(path => !entries.ContainsKey(path)).ThenBy(path => path, StringComparer.Ordinal).ToArray();
            var place = entries.TryGetValue(paths[0], out var entry) ? entry.Start : new Location(site.Settings.ThemePaths.FirstOrDefault("theme"));
            diagnostics.Report(Foreign, place, $"The page {DeadAddresses.AddressOf(paths[0])}{(paths.Length == 1 ? "" : $" and {paths.Length - 1} more")} {(paths.Length == 1 ? "contains" : "contain")} {same.Key}, which the theme doesn't write.");
        }
    }

    static string Words(IReadOnlyList<string> foreign) => foreign.Count > 1 ? $"{string.Join(", ", foreign.SkipLast(1))} and {foreign[^1]}" : foreign[0];
}
