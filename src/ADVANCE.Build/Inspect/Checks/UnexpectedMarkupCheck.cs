using Advance.Diagnostics;
using Advance.Render.Bodies;
using Advance.Sites;

namespace Advance.Inspect.Checks;

/// <summary>
/// A second line of defence. Texts are escaped when they are written. If that fails anywhere, this check stops the build before
/// the element reaches a reader in a page, a feed or the API. A page may contain only what its theme lists, and a body only
/// what Markdown can produce.
/// </summary>
public sealed class UnexpectedMarkupCheck : IFinishedCheck
{
    static readonly Rule Foreign = new(
        "ADV0730",
        Severity.Error,
        "A page contains HTML that the theme doesn't write",
        "If a text on the page contains it, someone may be attacking the site's readers: don't publish the text, and report it"
            + " as SECURITY.md says. If you changed the theme, add it to the list of what the theme writes (theme/Markup.cs)."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var bodies = output
            .Site.Editions.All.SelectMany(edition => Bodies.Leaking(edition))
            .OrderBy(leak => leak.Key.Permalink)
            .ToArray();
        foreach (var (entry, foreign) in bodies)
        {
            var message = $"The text of {entry.Permalink} becomes HTML with {Words(foreign)}, which Markdown never produces.";
            diagnostics.Report(Foreign, entry.Start, message);
        }
        var reported = bodies.Select(leak => leak.Key.Permalink.OutputPath).ToHashSet(StringComparer.Ordinal);
        // A text is on its own page and in many lists, so pages with the same markup count as one mistake.
        var pages = output.Pages.Where(page => page.Value.Foreign.Count > 0 && !reported.Contains(page.Key));
        var alike = pages.ToLookup(page => Words(page.Value.Foreign), page => page.Key);
        foreach (var same in alike.OrderBy(same => same.Key, StringComparer.Ordinal))
            Report(same.Key, same, output.Site, diagnostics);
    }

    /// <summary>Reports the text's own page rather than the lists that also contain it.</summary>
    static void Report(string foreign, IEnumerable<string> paths, Site site, DiagnosticBag diagnostics)
    {
        var entries = site.Editions.All.SelectMany(edition => edition.Entries).ToLookup(entry => entry.Permalink.OutputPath);
        string[] ordered = [.. paths.OrderBy(path => !entries.Contains(path)).ThenBy(path => path, StringComparer.Ordinal)];
        var place = entries[ordered[0]].FirstOrDefault()?.Start ?? new Location(site.Settings.ThemePaths.FirstOrDefault("theme"));
        var contain = ordered.Length == 1 ? "contains" : $"and {ordered.Length - 1} more contain";
        var page = DeadAddresses.AddressOf(ordered[0]);
        diagnostics.Report(Foreign, place, $"The page {page} {contain} {foreign}, which the theme doesn't write.");
    }

    static string Words(IReadOnlyList<string> foreign) =>
        foreign.Count > 1 ? $"{string.Join(", ", foreign.SkipLast(1))} and {foreign[^1]}" : foreign[0];
}
