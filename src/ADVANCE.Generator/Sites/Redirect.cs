using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;

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
        entry.RedirectFrom.Select(path => new Redirect(Address(path), entry, entry.Where(Entry.RedirectFromField, path)));

    /// <summary>A page can be written at the old address; else only a host can lead on from it.</summary>
    public bool IsPage => From.IsPage || FileEnding.IsOfPage(FileEnding.Of(From.Path));

    // Statiq writes old addresses without the first slash, and pages without the last; all three forms mean one page. A
    // host decodes an address before it looks for the file.
    static Permalink Address(string path)
    {
        var plain = Uri.UnescapeDataString(path);
        var trimmed = plain.Trim('/');
        if (trimmed.Length == 0) return Permalink.Home;
        return !plain.EndsWith('/') && FileEnding.Of(trimmed).Length > 0 ? new Permalink("/" + trimmed) : Permalink.Home.Below(trimmed);
    }
}
