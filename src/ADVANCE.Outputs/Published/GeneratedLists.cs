using System.Text.RegularExpressions;
using Advance.Sites;

namespace Advance.Published;

/// <summary>
/// Recognises lists that the site generates from items: they have no file, so no author can keep or redirect their addresses.
/// </summary>
public static partial class GeneratedLists
{
    /// <summary>
    /// Whether it is a year of the archive, a type or year of publications, a later page of a list, or a topic on a site
    /// without topic files.
    /// </summary>
    /// <param name="address">The address from the site's root, with its slashes.</param>
    /// <param name="site">The main edition.</param>
    public static bool Hold(string address, Site site) =>
        site.Editions.All.Any(edition =>
            IsNumbered(address, edition.Places.Home.Path)
            || (edition.Topics.IsOpen && address.StartsWith(edition.Places.Topics.Path, StringComparison.Ordinal))
        );

    static bool IsNumbered(string address, string home) =>
        address.StartsWith(home, StringComparison.Ordinal) && Form().IsMatch("/" + address[home.Length..].TrimEnd('/'));

    [GeneratedRegex(@"^/archive/\d{4}$|^/publications/(?:year/\d+|type/[a-z]+)$|/page/\d+$")]
    private static partial Regex Form();
}
