using Advance.Check.Addresses;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// Input files are published as they are, so none may be of a kind that a browser or a host runs: a contributor's script
/// would act as the site, and their pages have no exit control. Drawings (SVG) are redrawn, so their scripts are never
/// published.
/// </summary>
public sealed class ActiveFileCheck : ICheck
{
    static readonly Rule Active = new(
        "ADV0716",
        Severity.Error,
        "A file would run in readers' browsers or on the host",
        "Write the text in Markdown, or provide it as a PDF. If the site needs this file, its engineers can list it "
            + $"under HostFiles in {SettingsFile.Name}."
    );

    static readonly Rule TwoEndings = new(
        "ADV0736",
        Severity.Error,
        "A file's name has two extensions",
        "Rename it so that it has only one dot."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Settings that can't be read might allow what the defaults don't.
        if (!site.IsMain || site.Settings.Unread.Intersect(["FileTypes", "HostFiles"], StringComparer.Ordinal).Any())
            return;
        foreach (var file in site.Assets.Select(asset => asset.File))
        {
            var (name, fault) = (Path.GetFileName(file.Name), FileFaults.Find(file.Name, site.Settings));
            if (fault == FileFault.Runs)
                diagnostics.Report(
                    Active,
                    file.Start,
                    ExecutableKinds.InBrowsers.Contains(Content.Addresses.FileExtension.Of(name))
                        ? $"'{name}' can contain scripts. They would run in the browser of anyone who opens it, without the "
                            + "exit control and the protection that the site's own pages have."
                        : $"'{name}' is of a kind that some hosts run, or read as their own settings."
                );
            else if (fault == FileFault.TwoEndings)
                diagnostics.Report(
                    TwoEndings,
                    file.Start,
                    $"'{name}' has the extension '{Content.Addresses.FileExtension.Inner(name)}' before its last one, and "
                        + "some hosts act on that."
                );
        }
    }
}
