using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Sites;

/// <summary>An old address and the entry that it leads to.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">What is there now.</param>
/// <param name="Location">Where the author gave it.</param>
public sealed record Redirect(Permalink From, Entry To, Location Location)
{
    /// <summary>All of a site's in all its languages, by old address.</summary>
    public static IReadOnlyList<Redirect> Of(Site site) =>
        [.. site.Editions.All.SelectMany(edition => edition.Entries).SelectMany(Of).OrderBy(redirect => redirect.From)];

    /// <summary>Those of one entry, in the order that its author gave.</summary>
    public static IEnumerable<Redirect> Of(Entry entry) =>
        entry
            .RedirectFrom.Where(old => !HasQuery(old))
            .Select(old => new Redirect(Address(old.Path), entry, old.Location))
            .Where(redirect => !redirect.IsOwn)
            .DistinctBy(redirect => redirect.From);

    /// <summary>
    /// True for <c>/?p=123</c>: no file has such an address, and hosts answer with the page before the question mark.
    /// </summary>
    public static bool HasQuery(OldAddress old) => old.Path.Contains('?', StringComparison.Ordinal);

    /// <summary>
    /// Where the page that leads on is written: at the old address, or in a folder of that name (<c>/item.php/</c>), where hosts
    /// would run or misread a file. Null if only a host can lead on from it, or does so in any case.
    /// </summary>
    public Permalink? PageIn(SiteSettings settings)
    {
        if (!settings.MetaRefreshRedirects)
            return null;
        var ending = FileEnding.Of(From.Path);
        if (From.IsPage || FileEnding.IsOfPage(ending))
            return From;
        return !settings.NetlifyRedirects && FileEnding.CanBeFolder(ending) ? new Permalink(From.Path + "/") : null;
    }

    // Other programs export it too. Where capital letters don't count, a redirect would go round in a circle.
    bool IsOwn => SameAddress.Key(From.OutputPath) == SameAddress.Key(To.Permalink.OutputPath);

    // Statiq writes old addresses without the first slash, and pages without the last; all three forms mean one page. A
    // host decodes an address before it looks for the file.
    static Permalink Address(string path)
    {
        var plain = Uri.UnescapeDataString(path);
        var trimmed = plain.Trim('/');
        if (trimmed.Length == 0)
            return Permalink.Home;
        return !plain.EndsWith('/') && FileEnding.Of(trimmed).Length > 0
            ? new Permalink("/" + trimmed)
            : Permalink.Home.Below(trimmed);
    }
}
