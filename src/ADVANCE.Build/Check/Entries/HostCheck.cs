using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>Feeds and the sitemap contain full addresses, which need the site's host.</summary>
public sealed class HostCheck : ICheck
{
    static readonly Rule NoHost = new(
        "ADV0605",
        Severity.Warning,
        "The site's host isn't set",
        "Add \"Host\": \"www.your-site.example\" to statiq.json, with your site's own host name."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // A site without pages has no addresses to complete, and has its own message.
        if (site.Settings.Host is null && site.Written.Any())
            diagnostics.Report(
                NoHost,
                new Location(SettingsFile.Name),
                "No host is set, so addresses in feeds and the sitemap are incomplete, and other programs can't follow them."
            );
    }
}
