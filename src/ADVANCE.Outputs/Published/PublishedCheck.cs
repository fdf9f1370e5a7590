using Advance.Content;
using Advance.Diagnostics;
using Advance.Inspect;
using Advance.Sites;

namespace Advance.Published;

/// <summary>
/// Checks that every published address still exists or redirects to the page's new address: other sites may link to it, and
/// a paper may cite it. Only paths are compared, so the host may change.
/// </summary>
/// <param name="published">The addresses in the published site's sitemap.</param>
public sealed class PublishedCheck(IReadOnlyList<PublishedAddress> published) : IFinishedCheck
{
    public static readonly Rule Lost = new("ADV0210", Severity.Error, "A published address is gone", "");

    static readonly Rule LostList = new(
        "ADV0612",
        Severity.Info,
        "A list that was published is gone",
        "You don't need to do anything: the list comes back with the next item that belongs to it."
    );

    static readonly Rule BackAgain = new(
        "ADV0613",
        Severity.Warning,
        "A removed address is in use",
        "Remove it from RemovedAddresses in statiq.json, or give the page another address."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        var root = site.Settings.LinkRoot;
        var way = new Lazy<LostAddressAdvice>(() => new LostAddressAdvice(site));
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
                    $"{was}, but the site is now under '{root}/', so it can't serve that address. "
                        + $"Set up a redirect on the host from '{address.AbsolutePath}' to the new address."
                );
            else if (output.Serves(target.Path))
                continue;
            else if (DeadAddresses.AddressOf(target.Path) is var old && GeneratedLists.Hold(old, site))
                diagnostics.Report(LostList, location, $"{was}, but no item belongs there now.");
            else
                diagnostics.Report(Lost, location, $"{was}, but there is nothing at that address now. {way.Value.From(old)}");
        }
        foreach (var address in site.Settings.RemovedAddresses)
            if (SiteAddress.Of(root + address, "", site) is { Path: { } path } && output.Serves(path))
                diagnostics.Report(
                    BackAgain,
                    new Location(Settings.SettingsFile.Name),
                    $"RemovedAddresses has '{address}', but there is a page at that address."
                );
    }
}
