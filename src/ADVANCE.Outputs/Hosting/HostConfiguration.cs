using System.Text;
using Advance.Pages;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>The configuration that tells one kind of host which headers to send with a site's files.</summary>
/// <param name="Name">The host's name on the command line.</param>
/// <param name="File">The output file that the host reads; null if an administrator has to add the lines to the host's
/// configuration.</param>
/// <param name="Text">Writes the configuration.</param>
public sealed record HostConfiguration(string Name, string? File, Func<Site, ContentPolicy, string> Text)
{
    public static IReadOnlyList<HostConfiguration> All { get; } =
    [
        new("netlify", "_headers", (site, policy) => HeadersFile.Of(site.Settings, policy)),
        new("cloudflare", "_headers", (site, policy) => HeadersFile.Of(site.Settings, policy)),
        new("azure", AzureFile.Name, (site, policy) => Encoding.UTF8.GetString(AzureFile.Of(site, policy).Span)),
        new("nginx", null, NginxLines.Of),
        new("apache", null, ApacheLines.Of),
    ];
}
