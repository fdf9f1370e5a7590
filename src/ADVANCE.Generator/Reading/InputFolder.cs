using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>Step 1, Read: finds every file below the input folders, in an order that no file system changes.</summary>
public static class InputFolder
{
    /// <param name="root">The site's root; display paths are relative to it.</param>
    /// <param name="folders">Input folders, full paths; a file in an earlier one hides one of the same name in a later
    /// one.</param>
    /// <param name="diagnostics">Told of folders that can't be listed, and of what is no file.</param>
    /// <param name="what">What the folders are, in a message.</param>
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

    /// <summary>A path as messages show it: relative to the root where it lies below it, always with <c>/</c>.</summary>
    public static string Display(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
