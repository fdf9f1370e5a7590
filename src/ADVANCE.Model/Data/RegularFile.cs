namespace Advance.Data;

/// <summary>
/// Reads files that strangers may have placed or replaced: anything that isn't a file is refused without waiting for it.
/// </summary>
public static class RegularFile
{
    /// <exception cref="IOException">It isn't a file (<see cref="NotAFileException"/>), or can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to read it.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        Require(path);
        return File.ReadAllBytes(path);
    }

    /// <exception cref="NotAFileException">The name belongs to something other than a file.</exception>
    public static void Require(string path)
    {
        if (FileStatus.Of(path).Kind is not (FileKind.File or FileKind.None) and var kind)
            throw new NotAFileException(kind);
    }

    /// <summary>The kind as in a sentence after "is".</summary>
    public static string Name(FileKind kind) =>
        kind switch
        {
            FileKind.File => "a file",
            FileKind.Folder => "a folder",
            FileKind.Link => "a link",
            FileKind.Pipe => "a named pipe",
            FileKind.Socket => "a socket",
            _ => "a device",
        };
}

/// <summary>Something that should have been read as a file isn't one.</summary>
public sealed class NotAFileException(FileKind kind) : IOException($"It is {RegularFile.Name(kind)}, not a file.")
{
    public FileKind Kind => kind;
}
