using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>Links and pictures in bodies and front matter lead somewhere on this site.</summary>
public sealed class LinkCheck : ICheck
{
    static readonly Rule DeadLink = new("ADV0202", Severity.Warning, "A link leads nowhere", "");

    static readonly Rule UnknownXref = new("ADV0205", Severity.Error, "An xref names nothing", "");

    public void Run(Site site, DiagnosticBag diagnostics) => Parallel.ForEach(site.Entries, entry =>
    {
        foreach (var link in entry.Document.Links) Look(link.Url, link.Location, entry, site, diagnostics);
        if (entry is Item { Image: { } image } item) Look(image.Src, item.ImageLocation, entry, site, diagnostics);
    });

    static void Look(string url, Location location, Entry entry, Site site, DiagnosticBag diagnostics)
    {
        if (site.Links.Resolve(url, entry).Problem is not { } problem) return;
        var isXref = url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase);
        diagnostics.Report(isXref ? UnknownXref : DeadLink, location, problem.EndsWith('?') ? $"'{url}' {problem}" : $"'{url}' {problem.TrimEnd('.')}.");
    }
}
