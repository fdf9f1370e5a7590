using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>Step 1, Read: finds every file below the input folders, in an order that no file system changes.</summary>
public static class InputFolder
{
    internal static readonly Rule Unreadable = new(
        "ADV0001",
        Severity.Error,
        "A file or folder can't be read",
        "Check that it exists, that it isn't a broken link and that you have permission to read it."
    );

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

    /// <summary>The bytes of a file, or null with a diagnostic.</summary>
    public static byte[]? Bytes(SourceFile file, DiagnosticBag diagnostics) =>
        SourceException.Report(diagnostics, file.ReadAllBytes);

    /// <summary>True if a file can be opened; else false, with a diagnostic.</summary>
    public static bool Probe(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            RegularFile.Require(file.FullPath);
            using var stream = File.OpenRead(file.FullPath);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception, diagnostics);
            return false;
        }
    }

    internal static void Report(SourceFile file, Exception exception, DiagnosticBag diagnostics) =>
        diagnostics.Report(Unreadable, file.Start, $"This file can't be read: {Reason(exception, file.FullPath)}.");

    // The system's own sentence names the machine's full path, which readers of a CI log need not see.
    internal static string Reason(Exception exception, string path = "") =>
        exception switch
        {
            NotAFileException other => $"it is {RegularFile.Name(other.Kind)}, not a file",
            UnauthorizedAccessException => "permission denied",
            // Linux takes any bytes for a name. .NET reads what is no UTF-8 as this letter, and no longer finds the file.
            FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) =>
                "its name isn't in UTF-8, so rename it",
            FileNotFoundException or DirectoryNotFoundException => "it leads nowhere",
            PathTooLongException => "its path is too long for this system",
            EndOfStreamException => "it changed while it was being read",
            IOException when IsInUse(exception) => "another program has it open, so close it there",
            _ => "the system reports an input/output error",
        };

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION (learn.microsoft.com, "System Error Codes").
    internal static bool IsInUse(Exception exception) =>
        exception.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
