using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>Step 1, Read: finds every file below the input folders, in an order that no file system changes.</summary>
public static class InputFolder
{
    static readonly Rule Unreadable = new("ADV0001", Severity.Error, "A file or folder can't be read",
        "Check that it exists, is not a link to nowhere, and that you may read it.");

    static readonly Rule LeadsAway = new("ADV0006", Severity.Error, "A link leads out of the input folder",
        "Put a copy here instead.");

    static readonly EnumerationOptions Options = new() { RecurseSubdirectories = false, AttributesToSkip = 0 };

    /// <param name="root">The site's root; display paths are relative to it.</param>
    /// <param name="folders">Input folders, full paths; a file in an earlier one hides one of the same name in a later one.</param>
    /// <param name="diagnostics">Told of folders that can't be listed.</param>
    public static IReadOnlyList<SourceFile> Read(string root, IEnumerable<string> folders, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var folder in folders) Collect(new Walk(root, folder, files, diagnostics), "");
        return [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    readonly record struct Walk(string Root, string Folder, Dictionary<string, SourceFile> Files, DiagnosticBag Diagnostics);

    static void Collect(Walk walk, string below)
    {
        var here = Path.Combine(walk.Folder, below);
        try
        {
            foreach (var path in Directory.EnumerateFiles(here, "*", Options))
            {
                var name = below + Path.GetFileName(path);
                var file = new SourceFile(name, Display(walk.Root, path), path);
                if (LeadsOut(walk.Folder, path)) walk.Diagnostics.Report(LeadsAway, file.Start, "This is a link to a file outside the input folder, which must not be published.");
                else walk.Files.TryAdd(name, file);
            }
            foreach (var path in Directory.EnumerateDirectories(here, "*", Options))
            {
                if (new DirectoryInfo(path).LinkTarget is null) Collect(walk, below + Path.GetFileName(path) + "/");
                // Followed, it could lead out of the input, or round in a circle.
                else walk.Diagnostics.Report(LeadsAway, new Location(Display(walk.Root, path)), "This is a link to a folder, and links to folders are not followed.");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            walk.Diagnostics.Report(Unreadable, new Location(Display(walk.Root, here)), $"This folder can't be read: {Reason(exception)}.");
        }
    }

    static bool LeadsOut(string folder, string path)
    {
        if (new FileInfo(path).LinkTarget is null) return false;
        try
        {
            return Path.GetRelativePath(RealPath.Of(folder), RealPath.Of(path)).Split(Path.DirectorySeparatorChar)[0] == "..";
        }
        catch (IOException)
        {
            // A circle leads nowhere; reading it says so.
            return false;
        }
    }

    /// <summary>A path as messages show it: relative to the root where it lies below it, always with <c>/</c>.</summary>
    public static string Display(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>The bytes of a file, or null with a diagnostic.</summary>
    public static byte[]? Bytes(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Unreadable, file.Start, $"This file can't be read: {Reason(exception)}.");
            return null;
        }
    }

    /// <summary>True if a file can be opened; else false, with a diagnostic.</summary>
    public static bool Probe(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Unreadable, file.Start, $"This file can't be read: {Reason(exception)}.");
            return false;
        }
    }

    // The system's own sentence names the machine's full path, which readers of a CI log need not see.
    static string Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it leads to nothing",
        _ => "the system reports an input/output error",
    };
}
