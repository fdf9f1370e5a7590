using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output.Published;

/// <summary>
/// Every address that was published is still there, or leads on to where its page is now: others have linked to it, and
/// a paper may have cited it. The host may have changed; the path counts.
/// </summary>
/// <param name="published">What the sitemap of the published site lists.</param>
public sealed class PublishedCheck(IReadOnlyList<PublishedAddress> published) : IOutputCheck
{
    public static readonly Rule Lost = new("ADV0210", Severity.Error, "A published address is gone", "");

    static readonly Rule LostList = new(
        "ADV0612",
        Severity.Info,
        "A list that was published is gone",
        "Nothing need be done: it comes back with the next item that belongs to it."
    );

    static readonly Rule BackAgain = new(
        "ADV0613",
        Severity.Warning,
        "A removed address is on the site",
        "Take it out of RemovedAddresses in statiq.json, or give the page another address."
    );

    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        var root = site.Settings.LinkRoot;
        var way = new Lazy<WayOut>(() => new WayOut(site));
        var removed = new RemovedAddresses(site.Settings);
        foreach (var (address, location) in published.DistinctBy(one => one.Address.AbsolutePath))
        {
            if (SiteAddress.Of(address.AbsolutePath, "", site) is not { } target || removed.Hold(address))
                continue;
            var was = $"'{address.AbsolutePath}' was published";
            if (target.Path is null)
                diagnostics.Report(
                    Lost,
                    location,
                    $"{was}, and the site now lives under '{root}/', so it can't answer for it. "
                        + $"Let the host lead '{address.AbsolutePath}' on to the new address."
                );
            else if (output.Serves(target.Path))
                continue;
            else if (DeadAddresses.AddressOf(target.Path) is var old && MadeLists.Hold(old, site))
                diagnostics.Report(LostList, location, $"{was}, and no item belongs there now.");
            else
                diagnostics.Report(Lost, location, $"{was}, and nothing is there now. {way.Value.From(old)}");
        }
        foreach (var address in site.Settings.RemovedAddresses)
            if (SiteAddress.Of(root + address, "", site) is { Path: { } path } && output.Serves(path))
                diagnostics.Report(
                    BackAgain,
                    new Location(Settings.SettingsFile.Name),
                    $"RemovedAddresses has '{address}', and there is a page at that address."
                );
    }
}
