using Advance.Check.Addresses;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// A contributor's file can't tell a host, a browser or a search engine what to do: it would replace the one that the build
/// writes, and could send readers of "Get help" to a stranger. The site's engineers list the ones that they want.
/// </summary>
public sealed class HostFileCheck : ICheck
{
    static readonly Rule Unnamed = new(
        "ADV0608",
        Severity.Error,
        "A file would control the whole site",
        $"Rename or delete it. If the site needs it, its engineers can list it under HostFiles in {SettingsFile.Name}."
    );

    static readonly Rule NotThere = new(
        "ADV0609",
        Severity.Warning,
        "HostFiles lists a file that doesn't exist",
        "Remove the name: otherwise anyone who adds a file of that name later could control the whole site."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        foreach (var asset in site.Assets.Where(asset => FileFaults.Find(asset.File.Name, site.Settings) == FileFault.ForHosts))
            if (HostFileNames.Find(asset.File.Name, Homes.Of(site.Settings)) is var (name, reader))
                diagnostics.Report(
                    Unnamed,
                    asset.File.Start,
                    $"The name '{name}' has a special meaning for {reader}, so this file would control the whole site."
                );
        foreach (
            var name in site
                .Settings.HostFiles.Where(name => !site.Index.Assets.ContainsKey("/" + name))
                .Order(StringComparer.Ordinal)
        )
            diagnostics.Report(
                NotThere,
                new Location(SettingsFile.Name),
                $"HostFiles lists '{name}', but the input folder has no such file."
            );
    }
}
