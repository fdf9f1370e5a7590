namespace Advance.Writing;

/// <summary>The output folder and its neighbours: <c>.output.new</c> while a build writes, <c>.output.old</c> while it swaps.</summary>
sealed class OutputPlace
{
    readonly string parent, name;

    OutputPlace(string current)
    {
        Current = current;
        parent = Path.GetDirectoryName(current)!;
        name = Path.GetFileName(current);
    }

    public string Current { get; }
    public string Staging => Path.Combine(parent, $".{name}.new");
    string Aside => Path.Combine(parent, $".{name}.old");
    string LockFile => Path.Combine(parent, $".{name}.lock");

    /// <exception cref="OutputException">The folder holds something that this program did not write.</exception>
    public static OutputPlace Open(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var place = new OutputPlace(Directory.Exists(full) ? new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full : full);
        if (File.Exists(place.Current)) throw new OutputException($"The output folder can't be written: '{folder}' is a file. Name another folder with --output.");
        if (Directory.Exists(place.Current) && !File.Exists(Path.Combine(place.Current, OutputFolder.Marker)) && Directory.EnumerateFileSystemEntries(place.Current).Any())
            throw new OutputException($"The folder '{folder}' holds files that ADVANCE Site did not write, and a build replaces the whole folder. Name another folder with --output, or empty this one.");
        return place;
    }

    /// <summary>Keeps a second build out until it is disposed of.</summary>
    public FileStream Lock()
    {
        try
        {
            Directory.CreateDirectory(parent);
            return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(File.Exists(LockFile)
                ? $"Another build is writing to '{Current}'. Wait for it to end."
                : $"The output folder can't be written: {exception.Message}", exception);
        }
    }

    /// <summary>Puts right what a killed build left behind.</summary>
    public void Recover()
    {
        if (Directory.Exists(Aside) && !Directory.Exists(Current)) Directory.Move(Aside, Current);
        Delete(Aside);
        RemoveStaging();
        Directory.CreateDirectory(Staging);
    }

    public void Swap()
    {
        if (!Directory.Exists(Current)) Directory.Move(Staging, Current);
        else if (!Exchange.TrySwap(Staging, Current)) MoveAside();
    }

    public void RemoveStaging() => Delete(Staging);

    // Two steps, with an instant between them in which there is no site: only where the system can't exchange folders.
    void MoveAside()
    {
        Directory.Move(Current, Aside);
        Directory.Move(Staging, Current);
        Delete(Aside);
    }

    static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
