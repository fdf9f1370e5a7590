using Advance.Checks;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Sites;

namespace Advance.Generation.Output;

/// <summary>
/// Every link, anchor, picture and asset of the finished pages leads to a file of the site, and its fragment to a part of
/// that page. What an author wrote is said at its place, unless <see cref="LinkCheck"/> said it; the rest is the theme's.
/// None is an error: readers are worse off without the news than with one dead link in it.
/// </summary>
public sealed class OutputLinkCheck : IOutputCheck
{
    static readonly Rule DeadAnchor = new("ADV0208", Severity.Warning, "A link names a part of a page that is not there", "");

    static readonly Rule ThemeLink = new("ADV0209", Severity.Warning, "The theme links to something that is not there",
        "No text of yours has this link: mend the theme, or add what it leads to.");

    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
    {
        var dead = DeadAddresses.In(output);
        if (dead.Count == 0) return;
        var written = new WrittenLinks(output.Site);
        foreach (var address in dead)
        {
            var places = written.To(address.Target).ToArray();
            foreach (var (entry, link) in places) Report(address, entry, link, output, diagnostics);
            if (places.Length == 0) Report(address, output, diagnostics);
        }
    }

    static void Report(DeadAddress address, Entry entry, Link link, GeneratedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site.Editions.Of(entry);
        if (site.Links.Resolve(link.Url, entry).Problem is not null) return;
        if (address.LacksAnchor) diagnostics.Report(DeadAnchor, link.Location, $"'{link.Url}' {Anchors.Problem(address.Target, link.Url.StartsWith('#'), output)}");
        else diagnostics.Report(LinkCheck.DeadLink, link.Location, $"'{link.Url}' leads to nothing on this site.{LinkCheck.DidYouMean(site.Links.Nearest(link.Url, entry) ?? NearestFile(address, output))}");
    }

    static void Report(DeadAddress address, GeneratedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        var problem = address.LacksAnchor ? Anchors.Problem(address.Target, address.Address.StartsWith('#'), output)
            : address.Target.Path is null ? $"leads out of '{site.Settings.LinkRoot}/', the path that the site lives under."
            : "leads to nothing on this site.";
        // An HTML file of the input, published as it is.
        var own = address.Pages.Select(page => site.Index.Assets.GetValueOrDefault("/" + page)).OfType<Asset>().ToArray();
        foreach (var asset in own) diagnostics.Report(address.LacksAnchor ? DeadAnchor : LinkCheck.DeadLink, asset.File.Start, $"'{address.Address}' {problem}");
        if (own.Length < address.Pages.Count)
            diagnostics.Report(ThemeLink, new Location(site.Settings.ThemePaths.FirstOrDefault("theme")), $"'{address.Address}' on {Pages(address.Pages)} {problem}");
    }

    static string? NearestFile(DeadAddress address, GeneratedSite output) =>
        Suggestion.Nearest(address.Target.Path!, output.Paths.Where(path => !path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)) is { } nearest ? "/" + nearest : null;

    static string Pages(IReadOnlyList<string> paths) => $"the page {DeadAddresses.AddressOf(paths[0])}{(paths.Count == 1 ? "" : $" and {paths.Count - 1} more")}";
}
