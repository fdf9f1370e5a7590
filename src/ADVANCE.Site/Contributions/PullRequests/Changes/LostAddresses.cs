using Advance.Content;
using Advance.Diagnostics;
using Advance.Published;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// Addresses, including old ones, that the site has without a pull request and neither has nor redirects with it.
/// </summary>
static class LostAddresses
{
    /// <param name="now">The check of the site with the change.</param>
    /// <param name="before">The same without it; made only if the change could remove an address.</param>
    /// <param name="history">The changes it makes.</param>
    public static IReadOnlyList<Diagnostic> Of(BuildResult now, Lazy<BuildResult> before, History history)
    {
        if (now.Site is not { } site || !history.Changes.Any(change => MayTakeAway(change, history)))
            return [];
        if (before.Value.Site is not { } old)
            return [];
        var have = Addresses(site)
            .Select(one => one.Address)
            .Concat(site.Assets.Select(asset => asset.Permalink.Path))
            .Select(Plain)
            .ToHashSet(StringComparer.Ordinal);
        var unknown = UnknownFiles(site);
        var removed = new RemovedAddresses(site.Settings);
        var way = new Lazy<LostAddressAdvice>(() => new LostAddressAdvice(site));
        return
        [
            .. Addresses(old)
                .DistinctBy(one => Plain(one.Address))
                .Where(one =>
                    !have.Contains(Plain(one.Address)) && !removed.Hold(one.Address) && !GeneratedLists.Hold(one.Address, site)
                )
                .Select(one => (one.Address, File: FileNow(one.Entry, history)))
                .Where(one => !unknown.Contains(one.File))
                .GroupBy(one => one.File, one => one.Address, StringComparer.Ordinal)
                .Select(lost => PublishedCheck.Lost.At(new Location(lost.Key), Words([.. lost], way.Value))),
        ];
    }

    // A new file removes no address.
    static bool MayTakeAway(FileChange change, History history) =>
        change.Kind != FileChangeKind.Added && change.Paths.Select(history.InSite).OfType<string>().Any(DecidesAddresses);

    static bool DecidesAddresses(string path) =>
        EditorLimits.IsMarkdown(path) || Path.GetFileName(path).StartsWith('_') || path == SettingsFile.Name;

    static IEnumerable<(string Address, Entry? Entry)> Addresses(Site site)
    {
        foreach (var edition in site.Editions.All)
        {
            foreach (var view in edition.Views.Where(view => view.IsIndexed))
                yield return (view.Permalink.Path, EditAddress.EntryOf(view));
            foreach (var entry in edition.Broken.Where(entry => entry is not Partner))
                yield return (entry.Permalink.Path, entry);
            foreach (var redirect in edition.Written.SelectMany(Redirect.Of))
                yield return (redirect.From.Path, redirect.To);
        }
    }

    // A page whose address can't be read from its file has its own message.
    static HashSet<string> UnknownFiles(Site site) =>
        site
            .Editions.All.SelectMany(edition => edition.Broken)
            .Where(entry => !entry.IsAddressKnown)
            .Select(entry => entry.Start.File)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The file that had the address, under its current name.</summary>
    static string FileNow(Entry? entry, History history)
    {
        var file = entry?.Start.File ?? SettingsFile.Name;
        var moved = history.Changes.FirstOrDefault(change =>
            change is { Kind: FileChangeKind.Moved, OldPath: { } path } && history.InSite(path) == file
        );
        return moved is null ? file : history.InSite(moved.Path) ?? file;
    }

    static string Words(IReadOnlyList<string> addresses, LostAddressAdvice way) =>
        $"Readers who saved the old {Named(addresses)} will find nothing there. {way.InAForm(addresses[0])}";

    static string Named(IReadOnlyList<string> addresses) =>
        addresses.Count == 1 ? $"address {addresses[0]}" : $"addresses {string.Join(" and ", addresses)}";

    static string Plain(string address) => address.TrimEnd('/');
}
