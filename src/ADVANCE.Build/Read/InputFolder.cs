using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Read;

/// <summary>
/// Step 1, Read: finds every file below the input folders, in an order that doesn't depend on the file system.
/// </summary>
public static class InputFolder
{
    /// <param name="root">The site's root; display paths are relative to it.</param>
    /// <param name="folders">
    /// Input folders, as full paths; a file in an earlier one hides one of the same name in a later one.
    /// </param>
    /// <param name="diagnostics">Gets a message for folders that can't be listed, and for anything that isn't a file.</param>
    /// <param name="what">The name of the folders in a message.</param>
    public static IReadOnlyList<SourceFile> Read(
        string root,
        IEnumerable<string> folders,
        DiagnosticBag diagnostics,
        string what = "input"
    )
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var folder in folders)
        foreach (var file in new FolderWalk(root, folder, what, diagnostics).Files())
            files.TryAdd(file.Name, file);
        return [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>A path as messages show it: relative to the root if it is below it, always with <c>/</c>.</summary>
    public static string Display(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
