using Advance.Content;
using Advance.Diagnostics;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Inspect.Checks;

/// <summary>
/// Checks that published feeds, calendars and the sitemap follow their formats: RFC 4287, RSS 2.0, JSON Feed 1.1, RFC 5545,
/// sitemaps.org 0.9.
/// </summary>
public sealed class DataFileCheck : IFinishedCheck
{
    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        if (output.WrongFiles.Count == 0)
            return;
        foreach (var (path, (rule, faults)) in output.WrongFiles.OrderBy(file => file.Key, StringComparer.Ordinal))
            Report(path, rule, faults, output.Site, diagnostics);
    }

    /// <summary>Says what is wrong with one file, each at the text that it comes from.</summary>
    public static void Report(string path, Rule rule, IReadOnlyList<DataFault> faults, Site site, DiagnosticBag diagnostics)
    {
        if (site.Index.Assets.TryGetValue("/" + path, out var asset))
        {
            foreach (var fault in faults)
                diagnostics.Report(
                    rule,
                    new Location(asset.File.DisplayPath, Math.Max(1, fault.Line)),
                    char.ToUpperInvariant(fault.What[0]) + fault.What[1..]
                );
            return;
        }
        var sources = new Sources(site);
        foreach (var fault in faults)
        {
            var place =
                fault.Key is { } key && sources.Find(key) is { } entry ? entry.Start : new Location(Settings.SettingsFile.Name);
            diagnostics.Report(rule, place, $"/{path}: {fault.What}");
        }
    }

    /// <summary>The entries, by their identities in data files.</summary>
    sealed class Sources
    {
        readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

        public Sources(Site site)
        {
            foreach (var edition in site.Editions.All)
            foreach (var entry in edition.Entries)
            {
                entries.TryAdd(edition.Absolute(entry.Permalink), entry);
                entries.TryAdd(edition.Absolute(Identity.Of(edition, entry)), entry);
                if (entry is Event)
                    entries.TryAdd(EventUid.Of(edition, Identity.Of(edition, entry)), entry);
            }
        }

        public Entry? Find(string key) => entries.GetValueOrDefault(key);
    }
}
