using Advance.Settings;

namespace Advance.Published;

/// <summary>Addresses that an engineer has listed as removed on purpose (<c>RemovedAddresses</c> in the settings).</summary>
/// <param name="settings">The site's settings.</param>
public sealed class RemovedAddresses(SiteSettings settings)
{
    readonly HashSet<string> all = settings
        .RemovedAddresses.Select(address => Plain(settings.LinkRoot + address))
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="address">A complete address, of which only the path matters.</param>
    public bool Hold(Uri address) => all.Contains(Plain(address.AbsolutePath));

    /// <param name="path">The path from the site's root.</param>
    public bool Hold(string path) => all.Contains(Plain(settings.LinkRoot + path));

    static string Plain(string path) => Uri.UnescapeDataString(path).TrimEnd('/');
}
