using Advance.Data;

namespace Advance.Publish;

/// <summary>
/// The output folder and its neighbours, whose names nobody else uses: <c>.output.advance-new</c> while a build writes,
/// <c>.output.advance-old</c> while it swaps. Nothing that this program didn't write is replaced or deleted.
/// </summary>
sealed class OutputPlace
{
    readonly string parent,
        name;

    OutputPlace(string current)
    {
        Current = current;
        parent = Path.GetDirectoryName(current)!;
        name = Path.GetFileName(current);
    }

    public string Current { get; }
    public string Staging => Beside("new");
    string Aside => Beside("old");
    string LockFile => Beside("lock");

    /// <exception cref="OutputException">The folder contains something that this program didn't write.</exception>
    public static OutputPlace Open(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var target =
            FileStatus.OfName(full).Kind == FileKind.Link
                ? new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)
                : null;
        var place = new OutputPlace(target?.FullName ?? full);
        if (place.parent is null)
            throw new OutputException(
                $"The output folder can't be '{full}', the root of a disk. Name another folder with --output."
            );
        if (FileStatus.Of(place.Current).Kind is not (FileKind.None or FileKind.Folder) and var kind)
            throw new OutputException(
                $"The output folder can't be written: '{folder}' is {RegularFile.Name(kind)}. Name another folder with --output."
            );
        place.RefuseForeign();
        return place;
    }

    /// <summary>The number of files in the folder; none of them is foreign.</summary>
    /// <exception cref="OutputException">There is one that no build wrote.</exception>
    public int RefuseForeign()
    {
        if (!Directory.Exists(Current))
            return 0;
        var (foreign, files) = OutputMarker.Look(Current);
        if (foreign.Count == 0)
            return files;
        var others = foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "";
        var named = string.Join(", ", foreign.Take(3).Select(file => $"'{file}'")) + others;
        var older = OutputMarker.IsOfEarlierVersion(Current)
            ? " If a build by an earlier version wrote the folder, delete it."
            : "";
        throw new OutputException(
            $"The folder '{Current}' contains files that ADVANCE Site didn't write, and a build replaces the whole "
                + $"folder: {named}. Move them elsewhere, or name another folder with --output.{older}"
        );
    }

    /// <summary>Locks out a second build until it is disposed of.</summary>
    public FileStream Lock()
    {
        Directory.CreateDirectory(parent);
        if (FileStatus.OfName(LockFile) is not ({ Kind: FileKind.None } or { Kind: FileKind.File, Stamp.Length: 0 }))
            throw InTheWay(LockFile);
        try
        {
            return new FileStream(
                LockFile,
                FileMode.OpenOrCreate,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException exception) when (File.Exists(LockFile))
        {
            throw new OutputException($"Another build is writing to '{Current}'. Wait for it to finish.", exception);
        }
    }

    /// <summary>Cleans up after a killed build.</summary>
    public void Recover()
    {
        if (Directory.Exists(Aside) && !Directory.Exists(Current) && OutputMarker.IsIn(Aside))
            Directory.Move(Aside, Current);
        Delete(Aside);
        Delete(Staging);
        Directory.CreateDirectory(Staging);
        File.WriteAllBytes(Path.Combine(Staging, OutputFolder.Marker), OutputMarker.Unfinished);
    }

    /// <summary>When it returns, the new site is there; the next build may have to delete the old one.</summary>
    public void Swap()
    {
        if (!Directory.Exists(Current))
            Directory.Move(Staging, Current);
        else if (!Exchange.TrySwap(Staging, Current))
            MoveAside();
        FlushedFolder.Flush(parent);
        foreach (var folder in new[] { Staging, Aside })
            TryDelete(folder);
    }

    /// <summary>Deletes what wasn't published. If that fails, the next build tries again.</summary>
    public void RemoveStaging() => TryDelete(Staging);

    // Two steps, with an instant between them in which there is no site: used only if the system can't exchange folders.
    void MoveAside()
    {
        Directory.Move(Current, Aside);
        try
        {
            Directory.Move(Staging, Current);
        }
        catch
        {
            Directory.Move(Aside, Current);
            throw;
        }
    }

    string Beside(string what) => Path.Combine(parent, $".{name}.advance-{what}");

    static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) { }
    }

    /// <exception cref="OutputException">It has no marker, so it isn't ours.</exception>
    static void Delete(string folder)
    {
        if (FileStatus.OfName(folder).Kind is var kind && kind == FileKind.None)
            return;
        if (kind != FileKind.Folder || (!OutputMarker.IsIn(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw InTheWay(folder);
        // The marker last: if the build is killed here, the folder is still recognised as ours.
        var entries = new DirectoryInfo(folder).GetFileSystemInfos();
        foreach (var entry in entries.Where(entry => entry.Name != OutputFolder.Marker))
        {
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                inner.Delete(recursive: true);
            else
                entry.Delete();
        }
        Directory.Delete(folder, recursive: true);
    }

    static OutputException InTheWay(string path) =>
        new(
            $"A build needs the name '{path}', but it belongs to something that ADVANCE Site didn't write. Move that "
                + "elsewhere, or name another folder with --output."
        );
}
