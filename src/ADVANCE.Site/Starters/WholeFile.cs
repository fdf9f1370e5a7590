using Advance.Commands;

namespace Advance.Starters;

/// <summary>Puts another content in a file's place: the old one is there until the new one is whole.</summary>
static class WholeFile
{
    /// <exception cref="UsageException">It can't be written; then it is as it was.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        // No build publishes a name with this end.
        var draft = real + ".new~";
        try
        {
            File.WriteAllBytes(draft, content);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, File.GetUnixFileMode(real));
            File.Move(draft, real, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw new UsageException($"'{path}' can't be written: {exception.Message}");
        }
    }
}
