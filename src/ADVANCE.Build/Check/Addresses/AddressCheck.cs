using Advance.Check.Files;
using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Addresses;

/// <summary>
/// Every address that content creates follows the same rule: addresses of pages, topics, old addresses and files, including
/// drafts and scheduled items, so that they don't stop a later build.
/// </summary>
public sealed class AddressCheck : ICheck
{
    static readonly Rule Unusable = new(
        "ADV0214",
        Severity.Error,
        "An address can't be used",
        "Use letters, digits and hyphens, as in /news/old-name/."
    );

    static readonly Rule Kept = new(
        "ADV0215",
        Severity.Error,
        "An address is reserved for the site's own files",
        "Choose an address in another folder."
    );

    static readonly Rule Obeyed = new(
        "ADV0216",
        Severity.Error,
        "An address is a file name that hosts act on",
        "Choose another address, or leave it out."
    );

    static readonly Rule Ending = new("ADV0217", Severity.Error, "An address looks like a file of another kind", "");

    static readonly Rule Query = new(
        "ADV0221",
        Severity.Warning,
        "An old address has a question mark",
        "Leave it out. If readers still use it, add a rule for it to your host's settings."
    );

    static readonly Rule AlikeTopics = new(
        "ADV0218",
        Severity.Warning,
        "Two topics look the same but are different",
        "Retype it, in the same way in each file."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        var homes = Homes.Of(site.Settings);
        foreach (var entry in Entries(site))
        {
            if (entry.IsAddressKnown)
                Report(DuplicateAddressCheck.AddressOf(entry), FaultOfPage(entry.Permalink, homes));
            foreach (var (path, location) in entry.RedirectFrom.Where(Redirect.HasQuery))
                diagnostics.Report(
                    Query,
                    location,
                    $"'{path}' can't redirect here: hosts answer it with the page '/{path.Split('?')[0].TrimStart('/')}', "
                        + "whatever follows the question mark."
                );
            foreach (var redirect in Redirect.Of(entry))
                Report(redirect.Location, FaultOfOld(redirect.From, site, homes));
        }
        var topics = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, location) in OpenTopics(site))
            Report(
                location,
                FaultOfPage(site.Places.Topics.Below(slug), homes)
                    ?? (
                        topics.TryAdd(SameAddress.Key(slug), slug)
                            ? null
                            : (
                                AlikeTopics,
                                $"The topic '{slug}' is spelt here with different characters than elsewhere, so it has "
                                    + "two pages. On some computers one replaces the other."
                            )
                    )
            );
        // Characters that no address can contain are reported by the check of all files.
        foreach (var asset in site.Assets.Where(asset => !AssetCheck.IsImpossible(asset.File)))
            if (FileFaults.Find(asset.File.Name, site.Settings) == FileFault.Address)
                Report(asset.File.Start, Fault(asset.Permalink, homes));

        void Report(Location location, (Rule Rule, string Message)? fault)
        {
            if (fault is var (rule, message))
                diagnostics.Report(rule, location, message);
        }
    }

    /// <summary>All addresses of the site, each once, including those that aren't published yet.</summary>
    static IEnumerable<Entry> Entries(Site site) =>
        site
            .Editions.All.SelectMany(edition => edition.Written)
            .Concat(site.LeftOut)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Entry>();

    static (Rule, string)? FaultOfPage(Permalink address, IReadOnlyList<string> homes)
    {
        if (Fault(address, homes) is { } fault)
            return fault;
        var ending = FileExtension.Of(address.Path.TrimEnd('/'));
        return ending is ".html" or ".htm" || ExecutableKinds.Has(ending)
            ? (
                Ending,
                $"The address {address} ends in '{ending}', like a file of another kind. Leave that ending out of the slug."
            )
            : null;
    }

    static (Rule, string)? FaultOfOld(Permalink address, Site site, IReadOnlyList<string> homes)
    {
        if (Fault(address, homes, isOld: true) is { } fault)
            return fault;
        var ending = FileExtension.Of(address.Path.TrimEnd('/'));
        if (FileExtension.IsOfPage(ending))
            return null;
        if (FileExtension.CanBeFolder(ending))
            return null;
        if (!address.IsPage && FileExtension.IsForHosts(ending))
        {
            return site.Settings is { NetlifyRedirects: true } or { MetaRefreshRedirects: false }
                ? null
                : (
                    Ending,
                    $"The old address {address} ends in '{ending}', and programs that ask for such a file don't follow a "
                        + "redirect page. Netlify and Cloudflare Pages can redirect it: set \"NetlifyRedirects\": true in "
                        + "statiq.json. So can Azure, nginx and Apache, with the output of 'advance headers': set "
                        + "\"MetaRefreshRedirects\": false. Other hosts, such as GitHub Pages, can't: leave it out."
                );
        }
        // A folder may be called "v1.b": a host shows the page in it.
        return address.IsPage && !ExecutableKinds.InBrowsers.Contains(ending)
            ? null
            : (
                Ending,
                $"The old address {address} ends in '{ending}', and a redirect page can't replace a file of that kind. "
                    + "Leave it out. If it was a page, write its address with a slash at the end."
            );
    }

    static (Rule, string)? Fault(Permalink address, IReadOnlyList<string> homes, bool isOld = false)
    {
        var path = address.OutputPath;
        if (path == "index.html")
            return null;
        if (HostFileNames.Find(path, homes) is var (name, reader))
            return (
                Obeyed,
                $"The address {address} contains the name '{name}', which has a special meaning for {reader}: the file "
                    + "would control the whole site."
            );
        if (OutputAddress.Fault(address.Path.Trim('/')) is { } fault && (isOld || !LongPathCheck.IsTooLong(path)))
            return (Unusable, $"The address {address} {fault}.");
        return ReservedFolders.Find(path, homes) is var (folder, purpose)
            ? (Kept, $"The address {address} is in /{folder}/, which is reserved for {purpose}.")
            : null;
    }

    /// <summary>If there are no topic files, each topic that an item names has a page.</summary>
    static IEnumerable<(string Slug, Location At)> OpenTopics(Site site) =>
        !site.Topics.IsOpen
            ? []
            : site
                .Written.OfType<Item>()
                .Concat(site.LeftOut.OfType<Item>())
                .SelectMany(item => item.Topics.Select(name => (Slug: Slug.From(name), At: item.Where(Item.TopicsField, name))))
                .Where(topic => Slug.IsSafe(topic.Slug))
                .DistinctBy(topic => topic.Slug);
}
