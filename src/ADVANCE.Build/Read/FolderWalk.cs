using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Read;

/// <summary>
/// Finds every file below a folder. Anything that isn't a file, or that leads elsewhere, is reported and left out.
/// </summary>
/// <param name="root">The site's root; messages give paths relative to it.</param>
/// <param name="folder">Full path.</param>
/// <param name="what">The folder's name in a message: "input" or "theme".</param>
/// <param name="diagnostics">Gets a message for anything that is left out.</param>
sealed class FolderWalk(string root, string folder, string what, DiagnosticBag diagnostics)
{
    static readonly Rule LeadsAway = new(
        "ADV0006",
        Severity.Error,
        "A link leads out of the input folder",
        "Put a copy here instead."
    );

    static readonly Rule NotAFile = new(
        "ADV0020",
        Severity.Warning,
        "Something here isn't a file, so it is left out",
        "Delete it, or put a file in its place."
    );

    static readonly Rule NamedAsText = new(
        "ADV0021",
        Severity.Warning,
        "A folder has the name of a text file, so it is left out",
        "Rename the folder without the ending, or move the text out of it."
    );

    // Including hidden files: their names decide which are published. If .NET recursed by itself, it would follow links to
    // folders.
    static readonly EnumerationOptions Options = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public IEnumerable<SourceFile> Files()
    {
        // A list, because folders can be nested as deeply as a path is long.
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var below))
        {
            var (files, folders) = Entries(below);
            foreach (var name in files)
                if (Take(below + name) is { } file)
                    yield return file;
            foreach (var name in folders)
                if (Enters(below + name))
                    waiting.Push($"{below}{name}/");
        }
    }

    (string[] Files, string[] Folders) Entries(string below)
    {
        var here = Path.TrimEndingDirectorySeparator(Path.Combine(folder, below));
        try
        {
            // Complete lists: an open folder counts as an open file, and a process may have only a thousand.
            return (
                [.. Directory.EnumerateFiles(here, "*", Options).Select(Path.GetFileName)!],
                [.. Directory.EnumerateDirectories(here, "*", Options).Select(Path.GetFileName)!]
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(
                Unreadable.Rule,
                new Location(Display(here)),
                $"This folder can't be read: {Unreadable.Reason(exception, here)}."
            );
            return ([], []);
        }
    }

    SourceFile? Take(string name)
    {
        var path = Path.Combine(folder, name);
        var file = new SourceFile(name, Display(path), path);
        var kind = FileStatus.OfName(path).Kind;
        if (kind == FileKind.Link)
        {
            if (LeadsOut(path))
            {
                diagnostics.Report(
                    LeadsAway,
                    file.Start,
                    $"This is a link to a file outside the {what} folder, which must not be published."
                );
                return null;
            }
            kind = FileStatus.Of(path).Kind;
        }
        // Missing files and broken links are included: whoever reads them reports that.
        if (kind is FileKind.File or FileKind.None)
            return file;
        if (!file.IsHidden)
            diagnostics.Report(NotAFile, file.Start, $"This is {RegularFile.Name(kind)}, not a file.");
        return null;
    }

    bool Enters(string name)
    {
        var path = Path.Combine(folder, name);
        var file = new SourceFile(name, Display(path), path);
        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            // Following it could lead out of the folder, or round in a circle.
            diagnostics.Report(LeadsAway, file.Start, "This is a link to a folder. Links to folders aren't followed.");
            return false;
        }
        if (!file.IsMarkdown || file.IsPrivate)
            return true;
        diagnostics.Report(
            NamedAsText,
            file.Start,
            $"'{Path.GetFileName(name)}' is a folder, but its name ends like that of a text file, so nothing in it is "
                + "published."
        );
        return false;
    }

    bool LeadsOut(string path)
    {
        try
        {
            return Path.GetRelativePath(RealPath.Of(folder), RealPath.Of(path)).Split(Path.DirectorySeparatorChar)[0] == "..";
        }
        catch (IOException)
        {
            // A circle leads nowhere; reading it reports that.
            return false;
        }
    }

    string Display(string path) => InputFolder.Display(root, path);
}
