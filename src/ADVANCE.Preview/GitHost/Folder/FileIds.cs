using Advance.Data;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Folder;

/// <summary>The ids of files on disk. A file is read again when its <see cref="FileStamp"/> has changed.</summary>
sealed class FileIds(TimeProvider clock)
{
    // File systems have coarse clocks: a file written just now could be written again with the same timestamp.
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    readonly Dictionary<string, (FileStamp Stamp, string Oid)> known = new(StringComparer.Ordinal);

    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public string Of(FileInfo file)
    {
        var stamp = FileStatus.Of(file.FullName).Stamp;
        if (known.TryGetValue(file.FullName, out var entry) && entry.Stamp == stamp)
            return entry.Oid;
        var oid = BlobId.Of(RegularFile.ReadAllBytes(file.FullName));
        if (clock.GetUtcNow() - file.LastWriteTimeUtc > Settling)
            known[file.FullName] = (stamp, oid);
        return oid;
    }
}
