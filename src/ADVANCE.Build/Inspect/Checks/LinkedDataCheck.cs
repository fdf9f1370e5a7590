using Advance.Diagnostics;

namespace Advance.Inspect.Checks;

/// <summary>Checks that search engines can read the structured data on pages; see <see cref="LinkedDataFaults"/>.</summary>
public sealed class LinkedDataCheck : IFinishedCheck
{
    static readonly Rule Wrong = new(
        "ADV0747",
        Severity.Warning,
        "Search engines can't read the structured data on a page",
        "Correct the text or the theme component that it comes from."
            + " If nothing is wrong there, it's a bug in the program: please report it."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var wrong = output
            .Pages.Where(page => page.Value.WrongData.Count > 0)
            .OrderBy(page => DeadAddresses.AddressOf(page.Key), StringComparer.Ordinal)
            .ToArray();
        if (wrong.Length == 0)
            return;
        var entries = output
            .Site.Editions.All.SelectMany(edition => edition.Entries)
            .GroupBy(entry => entry.Permalink.OutputPath)
            .ToDictionary(same => same.Key, same => same.First().Start, StringComparer.Ordinal);
        var faults = wrong.SelectMany(page => page.Value.WrongData.Select(what => (page.Key, What: what)));
        foreach (var same in faults.GroupBy(fault => fault.What))
        {
            var paths = same.Select(one => one.Key).ToArray();
            // A fault that is also on a list page doesn't come from a single text.
            if (Array.TrueForAll(paths, entries.ContainsKey))
                foreach (var path in paths)
                    diagnostics.Report(Wrong, entries[path], Message(DeadAddresses.AddressOf(path), same.Key));
            else
                diagnostics.Report(
                    Wrong,
                    new Location(output.Site.Settings.ThemePaths.FirstOrDefault("theme")),
                    Message(
                        DeadAddresses.AddressOf(paths[0]) + (paths.Length == 1 ? "" : $" and {paths.Length - 1} more"),
                        same.Key
                    )
                );
        }
    }

    static string Message(string page, string what) => $"The structured data on the page {page} {what}{Stop(what)}";

    static string Stop(string sentence) => sentence.EndsWith('?') ? "" : ".";
}
