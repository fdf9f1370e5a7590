using System.Text.RegularExpressions;
using Advance.Sites;

namespace Advance.Generation.Output.Published;

/// <summary>
/// Lists that the site makes by itself of what belongs to them: no file has their addresses, so no author can keep them.
/// </summary>
public static partial class MadeLists
{
    /// <summary>
    /// A year of the archive, a type or year of publications, a later page of a list, or a topic where the site has no topic
    /// files.
    /// </summary>
    /// <param name="address">From the site's root, with its slashes.</param>
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
