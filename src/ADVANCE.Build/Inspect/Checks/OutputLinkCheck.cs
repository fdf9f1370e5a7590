using Advance.Check.Links;
using Advance.Content;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Inspect.Checks;

/// <summary>
/// Checks that every link, anchor, picture and asset in the generated pages leads to a file of the site, and that every
/// fragment leads to a part of that page. A link by an author is reported at its place, unless <see cref="LinkCheck"/> reported
/// it; all others are the theme's. These are never errors: one dead link is better for readers than an outdated site.
/// </summary>
public sealed class OutputLinkCheck : IFinishedCheck
{
    static readonly Rule ThemeLink = new(
        "ADV0209",
        Severity.Warning,
        "The theme links to something that doesn't exist",
        "The link isn't in any of your texts: fix the theme, or add the file that it links to."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var dead = DeadAddresses.In(output);
        if (dead.Count == 0)
            return;
        var written = new SourceLinks(output.Site);
        var suggestions = new Suggestions(
            new Anchors(output),
            new(() => new Candidates(output.Paths.Where(path => !path.EndsWith(".html", StringComparison.Ordinal))))
        );
        foreach (var address in dead)
        {
            var places = written.To(address.Target).ToArray();
            foreach (var (entry, link) in places)
                Report(address, entry, link, output.Site, suggestions, diagnostics);
            if (places.Length == 0)
                Report(address, output.Site, suggestions, diagnostics);
        }
    }

    static void Report(DeadAddress address, Entry entry, Link link, Site main, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var site = main.Editions.Of(entry);
        if (LinkCheck.IsForeign(link) || site.Links.Resolve(link.Url, entry).Problem is not null)
            return;
        if (address.LacksAnchor)
            diagnostics.Report(
                AnchorList.DeadAnchor,
                link.Location,
                $"'{link.Url}' {suggestions.Anchors.Problem(address.Target, link.Url.StartsWith('#'))}"
            );
        else
            diagnostics.Report(
                LinkCheck.DeadLink,
                link.Location,
                $"'{link.Url}' leads to nothing on this "
                    + $"site.{LinkCheck.DidYouMean(site.Links.Nearest(link.Url, entry) ?? suggestions.NearestFile(address))}"
            );
    }

    static void Report(DeadAddress address, Site site, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var problem =
            address.LacksAnchor ? suggestions.Anchors.Problem(address.Target, address.Address.StartsWith('#'))
            : address.Target.Path is null ? $"leads out of '{site.Settings.LinkRoot}/', the site's base path."
            : "leads to nothing on this site.";
        // An HTML file in the input, published as it is.
        var own = address.Pages.Select(page => site.Index.Assets.GetValueOrDefault("/" + page)).OfType<Asset>().ToArray();
        foreach (var asset in own)
            diagnostics.Report(
                address.LacksAnchor ? AnchorList.DeadAnchor : LinkCheck.DeadLink,
                asset.File.Start,
                $"'{address.Address}' {problem}"
            );
        if (own.Length < address.Pages.Count)
            diagnostics.Report(
                ThemeLink,
                new Location(site.Settings.ThemePaths.FirstOrDefault("theme")),
                $"'{address.Address}' on {Pages(address.Pages)} {problem}"
            );
    }

    static string Pages(IReadOnlyList<string> paths) =>
        $"the page {DeadAddresses.AddressOf(paths[0])}{(paths.Count == 1 ? "" : $" and {paths.Count - 1} more")}";

    /// <summary>
    /// Suggests what a dead link may have meant. Created once, because a site may have thousands of dead links.
    /// </summary>
    sealed record Suggestions(Anchors Anchors, Lazy<Candidates> Files)
    {
        public string? NearestFile(DeadAddress address) =>
            Suggestion.Nearest(address.Target.Path!, Files.Value) is { } nearest ? "/" + nearest : null;
    }
}
