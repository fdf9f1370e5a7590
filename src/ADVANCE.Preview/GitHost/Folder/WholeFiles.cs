using System.Security.Cryptography;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// Writes files whole or not at all: each goes beside its place under another name first, and is renamed when all are on the
/// disk. So a full disk or a lost power supply leaves the old files as they were.
/// </summary>
static class WholeFiles
{
    /// <exception cref="IOException">One could not be written; no place has changed unless a rename failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of rights.</exception>
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

    // Neither the watcher nor a build looks at hidden files.
    static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{RandomNumberGenerator.GetHexString(8, lowercase: true)}.tmp");

    static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }
}
