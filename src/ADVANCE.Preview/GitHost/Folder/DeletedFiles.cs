using System.Globalization;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// Keeps files that are deleted in the editor. The preview commits nothing, so an uncommitted file would
/// otherwise be lost with one click.
/// </summary>
sealed class DeletedFiles(string root, TimeProvider clock)
{
    /// <summary>Moves a file to the folder of deleted files.</summary>
    /// <param name="full">Its full path.</param>
    /// <param name="path">Its path from the root, with <c>/</c>.</param>
    /// <returns>Its new path from the root.</returns>
    public string Keep(string full, string path)
    {
        var folder = Path.Combine(
            ".cache",
            "deleted",
            clock.GetLocalNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture)
        );
        // The same name may be deleted twice within a second, or when a clock is set back.
        var kept = Enumerable
            .Range(1, int.MaxValue)
            .Select(number => Path.Combine([number == 1 ? folder : $"{folder}-{number}", .. path.Split('/')]))
            .First(kept => !Path.Exists(Path.Combine(root, kept)));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, kept))!);
        File.Move(full, Path.Combine(root, kept));
        return kept.Replace('\\', '/');
    }
}
