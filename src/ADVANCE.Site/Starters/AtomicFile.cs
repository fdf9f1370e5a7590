using System.Security.Cryptography;
using Advance.Commands;
using Advance.Exits;

namespace Advance.Starters;

/// <summary>Replaces a file's content: the old one stays until the new one is complete and on the disk.</summary>
static class AtomicFile
{
    /// <exception cref="UsageException">The file can't be written, and is unchanged.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var draft = "";
        try
        {
            var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            draft = Write(Path.GetDirectoryName(real)!, content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(draft, File.GetUnixFileMode(real));
            File.Move(draft, real, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (draft.Length > 0)
                File.Delete(draft);
            throw new UsageException($"'{path}' can't be written: {exception.Message}");
        }
    }

    /// <summary>Writes the content to a file under a new name that no build publishes.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="IOException">The file can't be written, and doesn't exist.</exception>
    /// <exception cref="UnauthorizedAccessException">You don't have permission to write there.</exception>
    public static string Write(string folder, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(folder, $".advance-{RandomNumberGenerator.GetHexString(12, lowercase: true)}.new~");
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
            return path;
        }
        catch
        {
            handle.Dispose();
            File.Delete(path);
            throw;
        }
    }
}
