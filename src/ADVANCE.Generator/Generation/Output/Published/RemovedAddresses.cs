using Advance.Settings;

namespace Advance.Generation.Output.Published;

/// <summary>Addresses that an engineer of the site says are gone on purpose (<c>RemovedAddresses</c> in the settings).</summary>
/// <param name="settings">The site's.</param>
public sealed class RemovedAddresses(SiteSettings settings)
{
    readonly HashSet<string> all = settings
        .RemovedAddresses.Select(address => Plain(settings.LinkRoot + address))
        .ToHashSet(StringComparer.Ordinal);

    /// <param name="address">A whole address; its path counts.</param>
    public bool Hold(Uri address) => all.Contains(Plain(address.AbsolutePath));

    /// <param name="path">From the site's root.</param>
    public bool Hold(string path) => all.Contains(Plain(settings.LinkRoot + path));

    static string Plain(string path) => Uri.UnescapeDataString(path).TrimEnd('/');
}
