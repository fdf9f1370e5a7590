using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Folder;

/// <summary>The ids of files on disk. A file is read again when its size or its time has changed.</summary>
sealed class FileIds(TimeProvider clock)
{
    // Clocks of file systems tick: a file that was written just now could be written again at what they call the same time.
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    readonly Dictionary<string, (long Size, DateTime Written, string Oid)> known = new(StringComparer.Ordinal);

    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string Of(FileInfo file)
    {
        var (size, written) = (file.Length, file.LastWriteTimeUtc);
        if (known.TryGetValue(file.FullName, out var entry) && entry.Size == size && entry.Written == written) return entry.Oid;
        var oid = BlobId.Of(File.ReadAllBytes(file.FullName));
        if (clock.GetUtcNow() - written > Settling) known[file.FullName] = (size, written, oid);
        return oid;
    }
}
