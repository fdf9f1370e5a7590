using System.Text;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>How one kind of host is told what to send with a site's files.</summary>
/// <param name="Name">As it is asked for on the command line.</param>
/// <param name="File">The file of the output that the host reads; null where its administrator has to put the lines in.</param>
/// <param name="Text">Makes them.</param>
public sealed record HostConfiguration(string Name, string? File, Func<SiteSettings, ContentPolicy, string> Text)
{
    public static IReadOnlyList<HostConfiguration> All { get; } =
    [
        new("netlify", "_headers", HeadersFile.Of),
        new("cloudflare", "_headers", HeadersFile.Of),
        new("azure", "staticwebapp.config.json", (settings, policy) => Encoding.UTF8.GetString(AzureFile.Of(settings, policy).Span)),
        new("nginx", null, NginxLines.Of),
        new("apache", null, ApacheLines.Of),
    ];
}
