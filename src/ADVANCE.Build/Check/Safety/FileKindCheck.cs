using System.Globalization;
using Advance.Check.Addresses;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// Files other than Markdown are of a kind that the site accepts (an allow-list, because a list of bad kinds is never
/// complete) and no larger than readers can be expected to load.
/// </summary>
public sealed class FileKindCheck : ICheck
{
    static readonly Rule Unknown = new(
        "ADV0719",
        Severity.Error,
        "A file is of a kind that the site doesn't accept",
        "Provide it as a PDF, as text or as a picture. To keep it here without publishing it, begin its name with an "
            + $"underscore. The site's engineers can change the accepted kinds with FileTypes in {SettingsFile.Name}."
    );

    static readonly Rule Large = new(
        "ADV0720",
        Severity.Warning,
        "A file is very large",
        "Make it smaller, or link to a repository for data or films. The site's owner can raise LargestFile in "
            + $"{SettingsFile.Name}."
    );

    const int Megabyte = 1_000_000;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Settings that can't be read might allow what the defaults don't.
        if (!site.IsMain || site.Settings.Unread.Intersect(["FileTypes", "HostFiles"], StringComparer.Ordinal).Any())
            return;
        foreach (var file in site.Assets.Select(asset => asset.File))
        {
            var name = Path.GetFileName(file.Name);
            var extension = Path.GetExtension(name).ToLowerInvariant();
            if (FileFaults.Find(file.Name, site.Settings) == FileFault.Kind)
                diagnostics.Report(
                    Unknown,
                    file.Start,
                    extension.Length > 1
                        ? $"'{name}' is a '{extension}' file, which this site doesn't accept."
                        : $"The name of '{name}' doesn't say what kind of file it is."
                );
            if (
                new FileInfo(file.FullPath) is { Exists: true, Length: var length }
                && length > (long)site.Settings.LargestFile * Megabyte
            )
                diagnostics.Report(
                    Large,
                    file.Start,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"'{name}' is {(length + Megabyte / 2) / Megabyte} MB; the limit here is "
                            + $"{site.Settings.LargestFile} MB. Many readers pay for data, and the repository keeps every "
                            + $"version permanently."
                    )
                );
        }
    }
}
