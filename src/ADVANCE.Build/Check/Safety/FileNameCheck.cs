using Advance.Check.Addresses;
using Advance.Check.Files;
using Advance.Content;
using Advance.Content.Addresses;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>File names work on every system where people may keep the site, and in addresses that people copy.</summary>
public sealed class FileNameCheck : ICheck
{
    static readonly Rule Impossible = new(
        "ADV0721",
        Severity.Warning,
        "A file's name doesn't work on every computer",
        "Rename it: letters, digits, hyphens and a single dot work everywhere."
    );

    static readonly Rule Awkward = new(
        "ADV0722",
        Severity.Info,
        "A file's name makes an awkward address",
        "Rename it: lower-case letters, digits and hyphens are easy to copy and to read out."
    );

    static readonly Rule Hidden = new(
        "ADV0723",
        Severity.Warning,
        "A file isn't published because its name begins with a dot",
        "Remove the dot. To keep the file without publishing it, begin its name with an underscore."
    );

    // Windows allows 260 characters for a path (learn.microsoft.com, "Maximum Path Length Limitation"), and a checkout is
    // inside some folder.
    const int LongestPath = 180;

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in site.Sources)
        {
            if (IsToldAsAddress(file, site))
                continue;
            if (Fault(file.Name) is { } fault)
                diagnostics.Report(Impossible, file.Start, $"'{file.Name}' {fault}.");
            else if (Clash(file.Name, spellings) is var (part, other))
                diagnostics.Report(
                    Impossible,
                    file.Start,
                    $"'{part}' and '{other}' differ only in capital letters: on Windows and macOS one replaces the other."
                );
            else if (IsHiddenByMistake(file) || IsForHosts(file, site))
                diagnostics.Report(
                    Hidden,
                    file.Start,
                    $"'{Path.GetFileName(file.Name)}' begins with "
                        + $"{(Path.GetFileName(file.Name)[0] == '.' ? "a dot" : "an underscore")}, so it isn't published."
                );
        }
        foreach (var asset in site.Assets)
            if (
                FileFaults.Find(asset.File.Name, site.Settings) == FileFault.None
                && Fault(asset.File.Name) is null
                && !asset.File.Name.Any(char.IsControl)
                && Awkwardness(asset.File.Name) is { } what
            )
                diagnostics.Report(
                    Awkward,
                    asset.File.Start,
                    $"'{Path.GetFileName(asset.File.Name)}' has {what}, which appear in its address as codes such as %20."
                );
    }

    // The address that it would have is an error.
    static bool IsToldAsAddress(SourceFile file, Site site) =>
        file.IsMarkdown
            ? OutputAddress.IsDevice(Slug.OfFile(file.PageName))
            : !file.IsPrivate && FileFaults.Find(file.Name, site.Settings) is FileFault.ForHosts or FileFault.Address;

    /// <summary>
    /// What some system won't accept, as the end of a sentence; null if all do. Control characters and backslashes are
    /// reported by the check for addresses.
    /// </summary>
    static string? Fault(string name) =>
        LongPathCheck.IsTooLong(name) ? null
        : name.Length > LongestPath ? $"has a path of {name.Length} characters; Windows allows about {LongestPath}"
        : name.Split('/').Select(FaultOfPart).FirstOrDefault(fault => fault is not null);

    static string? FaultOfPart(string part) =>
        part.IndexOfAny(['<', '>', ':', '"', '|', '?', '*']) is >= 0 and var at
            ? $"contains '{part[at]}', which Windows doesn't allow"
        : part.EndsWith('.') || part.EndsWith(' ') ? "ends in a dot or a space, which Windows removes"
        : OutputAddress.IsDevice(part) ? $"is called '{part.Split('.')[0]}', a name that Windows reserves for a device"
        : null;

    /// <summary>This name, or a folder of it, and an earlier one that differs only in case; each pair once.</summary>
    static (string Part, string Other)? Clash(string name, Dictionary<string, string> spellings)
    {
        (string, string)? clash = null;
        for (var end = name.IndexOf('/', StringComparison.Ordinal); ; end = name.IndexOf('/', end + 1))
        {
            var part = end < 0 ? name : name[..end];
            if (!spellings.TryAdd(part, part) && spellings[part] is var other && other != part)
            {
                clash ??= (part, other);
                // Everything else in the folder is spelt the same way.
                spellings[part] = part;
            }
            if (end < 0)
                return clash;
        }
    }

    static bool IsHiddenByMistake(SourceFile file) =>
        Path.GetFileName(file.Name) is ['.', not '.', ..] name
        && (
            file.IsMarkdown || Path.GetExtension(name[1..]).ToLowerInvariant() is ".pdf" or ".jpg" or ".jpeg" or ".png" or ".docx"
        );

    // The settings list the ones that the site wants.
    static bool IsForHosts(SourceFile file, Site site) =>
        file is { IsPrivate: true, IsMarkdown: false }
        && Path.GetFileName(file.Name)[0] is '.' or '_'
        && !site.Settings.HostFiles.Contains(file.Name)
        && Path.GetFileName(file.Name)
            is ".htaccess"
                or ".htpasswd"
                or ".user.ini"
                or ".nojekyll"
                or "_routes.json"
                or "_worker.js";

    static string? Awkwardness(string name) =>
        name.Any(char.IsWhiteSpace) ? "spaces in its name"
        : name.Any(letter => letter > '~') && !name.Contains('\uFFFD', StringComparison.Ordinal)
            ? "letters other than a to z in its name"
        : null;
}
