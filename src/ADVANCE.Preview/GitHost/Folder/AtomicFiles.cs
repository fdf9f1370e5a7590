using System.Security.Cryptography;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// Writes files completely or not at all: each is first written under another name beside its target, and renamed when all are on
/// the disk. So a full disk or a power cut leaves the old files unchanged.
/// </summary>
static class AtomicFiles
{
    /// <exception cref="IOException">A file couldn't be written; nothing has changed unless a rename failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, because of missing permissions.</exception>
    public static void Write(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var waiting = new List<(string Beside, string Path)>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                waiting.Add((Beside(path), path));
                Write(waiting[^1].Beside, bytes.Span);
                if (!OperatingSystem.IsWindows() && File.Exists(path))
                    File.SetUnixFileMode(waiting[^1].Beside, File.GetUnixFileMode(path));
            }
            foreach (var (beside, path) in waiting)
                File.Move(beside, path, overwrite: true);
        }
        catch
        {
            foreach (var (beside, _) in waiting)
                File.Delete(beside);
            throw;
        }
    }

    // The watcher and builds ignore hidden files.
    static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{RandomNumberGenerator.GetHexString(8, lowercase: true)}.tmp");

    static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
