using Advance.Content.Addresses;
using Advance.Settings;

namespace Advance.Check.Addresses;

/// <summary>What is wrong with the name of a file that is to be published. Only the first of these is reported.</summary>
enum FileFault
{
    None,

    /// <summary>It would control the whole site.</summary>
    ForHosts,

    /// <summary>It can't be turned into an address, or only into one that is reserved for the site's own files.</summary>
    Address,

    /// <summary>Browsers or hosts run it.</summary>
    Runs,

    /// <summary>It is of a kind that the site doesn't accept.</summary>
    Kind,

    /// <summary>It has two extensions, and some hosts act on the first.</summary>
    TwoEndings,
}

/// <summary>Finds what is wrong with the name of a file.</summary>
static class FileFaults
{
    // Pictures that browsers don't show have their own message, which says what to do with them.
    static readonly HashSet<string> ToldElsewhere = new(
        [
            ".tif",
            ".tiff",
            ".heic",
            ".heif",
            ".bmp",
            ".dib",
            ".jxl",
            ".jp2",
            ".j2k",
            ".psd",
            ".eps",
            ".ai",
            ".dng",
            ".cr2",
            ".cr3",
            ".nef",
            ".arw",
            ".raf",
            ".orf",
            ".rw2",
            ".apng",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <param name="path">A file's path below the input folder.</param>
    /// <param name="settings">The site's settings.</param>
    public static FileFault Find(string path, SiteSettings settings)
    {
        if (settings.HostFiles.Contains(path))
            return FileFault.None;
        var homes = Homes.Of(settings);
        if (HostFileNames.Find(path, homes) is not null)
            return FileFault.ForHosts;
        if (OutputAddress.Fault(path) is not null || ReservedFolders.Find(path, homes) is not null)
            return FileFault.Address;
        if (ExecutableKinds.Has(FileExtension.Of(path)))
            return FileFault.Runs;
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (!settings.FileTypes.Contains(extension) && !ToldElsewhere.Contains(extension))
            return FileFault.Kind;
        return FileExtension.Inner(Path.GetFileName(path)) is not null ? FileFault.TwoEndings : FileFault.None;
    }
}
