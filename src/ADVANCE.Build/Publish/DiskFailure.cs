using Advance.Data;

namespace Advance.Publish;

/// <summary>Why the disk failed, in words: the system's own messages contain obscure error numbers and file names.</summary>
static class DiskFailure
{
    // errno(3) of Linux and macOS, and "System Error Codes" of Windows as HRESULT.
    const int NoSpace = 28,
        ReadOnly = 30,
        LinuxQuota = 122,
        MacQuota = 69,
        WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>One or two sentences.</summary>
    public static string Words(Exception exception) =>
        exception switch
        {
            IOException when Unreadable.IsInUse(exception) =>
                "Another program, such as an editor, a browser or a virus scanner, has a file there open. Close it and "
                    + "build again.",
            IOException { HResult: NoSpace or WindowsDiskFull } => "The disk is full.",
            IOException { HResult: LinuxQuota } when OperatingSystem.IsLinux() => "You have used up your disk quota.",
            IOException { HResult: MacQuota } when OperatingSystem.IsMacOS() => "You have used up your disk quota.",
            IOException { HResult: ReadOnly } => "The disk is read-only.",
            PathTooLongException => $"A path would be too long for this system. {exception.Message}",
            _ => exception.Message,
        };

    /// <summary>Runs what writes to the disk.</summary>
    /// <exception cref="OutputException">The disk failed; the message says why.</exception>
    public static T Told<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException)
        {
            var words = Words(Cause(exception));
            throw new OutputException(
                $"The output folder can't be written: {words} Its previous contents are unchanged.",
                exception
            );
        }
    }

    // Files are written on all cores, so the first failure arrives wrapped in another exception.
    static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? inner : exception;
}
