using Advance.Checks.Addresses;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Checks.Safety;

/// <summary>
/// Files of the input are published as they are, so none may be of a kind that a browser or a host runs: a script of a
/// contributor would act as the site, and a page of theirs has no exit control. Drawings (SVG) are redrawn, so their scripts are
/// never published.
/// </summary>
public sealed class ActiveFileCheck : ICheck
{
    static readonly Rule Active = new(
        "ADV0716",
        Severity.Error,
        "A file would run in readers' browsers or on the host",
        "Write the text in Markdown, or give the file as a PDF. If the site needs it, its engineers can name it under "
            + $"HostFiles in {SettingsFile.Name}."
    );

    static readonly Rule TwoEndings = new(
        "ADV0736",
        Severity.Error,
        "A file's name has two endings",
        "Rename it, with one dot alone."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Settings that can't be read may allow what these do not.
        if (!site.IsMain || site.Settings.Unread.Intersect(["FileTypes", "HostFiles"], StringComparer.Ordinal).Any())
            return;
        foreach (var file in site.Assets.Select(asset => asset.File))
        {
            var (name, fault) = (Path.GetFileName(file.Name), FileFaults.Find(file.Name, site.Settings));
            if (fault == FileFault.Runs)
                diagnostics.Report(
                    Active,
                    file.Start,
                    RunningKinds.InBrowsers.Contains(Content.Addresses.FileEnding.Of(name))
                        ? $"'{name}' can hold scripts, which would run in the browser of whoever opens it, without the exit "
                            + "control and the protection that the site's own pages have."
                        : $"'{name}' is of a kind that some hosts run, or take for their own settings."
                );
            else if (fault == FileFault.TwoEndings)
                diagnostics.Report(
                    TwoEndings,
                    file.Start,
                    $"'{name}' has the ending '{Content.Addresses.FileEnding.Inner(name)}' before its last one, and some hosts "
                        + "go by that."
                );
        }
    }
}
