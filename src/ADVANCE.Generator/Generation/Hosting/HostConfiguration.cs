using System.Text;
using Advance.Sites;

namespace Advance.Generation.Hosting;

/// <summary>How one kind of host is told what to send with a site's files.</summary>
/// <param name="Name">As it is asked for on the command line.</param>
/// <param name="File">The file of the output that the host reads; null where its administrator has to put the lines in.</param>
/// <param name="Text">Makes them.</param>
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
