using Advance.Reading;

namespace Advance.Writing;

/// <summary>Why the disk failed, in words: the system's own name error numbers and files that nobody knows.</summary>
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
                "Another program holds a file there open, such as an editor, a browser or a virus scanner. Close it and "
                    + "build again.",
            IOException { HResult: NoSpace or WindowsDiskFull } => "The disk is full.",
            IOException { HResult: LinuxQuota } when OperatingSystem.IsLinux() => "Your share of the disk is used up.",
            IOException { HResult: MacQuota } when OperatingSystem.IsMacOS() => "Your share of the disk is used up.",
            IOException { HResult: ReadOnly } => "The disk can only be read.",
            PathTooLongException => $"A path would be longer than this system allows. {exception.Message}",
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
                $"The output folder can't be written: {words} What was there before is unchanged.",
                exception
            );
        }
    }

    // Files are written on all cores, so the first failure comes wrapped.
    static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? inner : exception;
}
