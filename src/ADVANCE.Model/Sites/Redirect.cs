using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Sites;

/// <summary>An old address and the entry that it leads to.</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The entry that is there now.</param>
/// <param name="Location">The author's line that names it.</param>
public sealed record Redirect(Permalink From, Entry To, Location Location)
{
    /// <summary>All redirects of a site in all its languages, by old address.</summary>
    public static IReadOnlyList<Redirect> Of(Site site) =>
        [.. site.Editions.All.SelectMany(edition => edition.Entries).SelectMany(Of).OrderBy(redirect => redirect.From)];

    /// <summary>The redirects of one entry, in the author's order.</summary>
    public static IEnumerable<Redirect> Of(Entry entry) =>
        entry
            .RedirectFrom.Where(old => !HasQuery(old))
            .Select(old => new Redirect(Address(old.Path), entry, old.Location))
            .Where(redirect => !redirect.IsOwn)
            .DistinctBy(redirect => redirect.From);

    /// <summary>
    /// Whether it is an address like <c>/?p=123</c>: no file can have such an address, and hosts answer with the page before
    /// the question mark.
    /// </summary>
    public static bool HasQuery(OldAddress old) => old.Path.Contains('?', StringComparison.Ordinal);

    /// <summary>
    /// Where the redirecting page is written: at the old address, or in a folder of that name (<c>/item.php/</c>) if hosts
    /// would run or misinterpret a file. Null if only a host can redirect from it, or does so anyway.
    /// </summary>
    public Permalink? PageIn(SiteSettings settings)
    {
        if (!settings.MetaRefreshRedirects)
            return null;
        var ending = FileExtension.Of(From.Path);
        if (From.IsPage || FileExtension.IsOfPage(ending))
            return From;
        return !settings.NetlifyRedirects && FileExtension.CanBeFolder(ending) ? new Permalink(From.Path + "/") : null;
    }

    // Other code exports it too. On hosts that ignore case, a redirect would lead to itself.
    bool IsOwn => SameAddress.Key(From.OutputPath) == SameAddress.Key(To.Permalink.OutputPath);

    // Statiq writes old addresses without the leading slash, and pages without the trailing one; all three forms mean one page.
    // A host decodes an address before it looks for the file.
    static Permalink Address(string path)
    {
        var plain = Uri.UnescapeDataString(path);
        var trimmed = plain.Trim('/');
        if (trimmed.Length == 0)
            return Permalink.Home;
        return !plain.EndsWith('/') && FileExtension.Of(trimmed).Length > 0
            ? new Permalink("/" + trimmed)
            : Permalink.Home.Below(trimmed);
    }
}
