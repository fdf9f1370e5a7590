using Advance.Content;

namespace Advance.Sites;

/// <summary>An old address and the entry that it leads to.</summary>
public sealed record Redirect(Permalink From, Entry To)
{
    /// <summary>All of a site's, by old address.</summary>
    public static IReadOnlyList<Redirect> Of(Site site) =>
        [.. site.Entries.SelectMany(entry => entry.RedirectFrom.Select(path => new Redirect(Address(path), entry))).OrderBy(redirect => redirect.From)];

    // Statiq writes old addresses without the first slash, and pages without the last; all three forms mean one page.
    static Permalink Address(string path)
    {
        var trimmed = path.Trim().Trim('/');
        return System.IO.Path.HasExtension(trimmed) ? new Permalink("/" + trimmed) : trimmed.Length == 0 ? Permalink.Home : Permalink.Home.Below(trimmed);
    }
}
