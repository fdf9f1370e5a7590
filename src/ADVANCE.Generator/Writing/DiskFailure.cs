using Advance.Reading;

namespace Advance.Writing;

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
            IOException when InputFolder.IsInUse(exception) =>
                "Another program, such as an editor, a browser or a virus scanner, has a file there open. Close it and "
                    + "build again.",
            IOException { HResult: NoSpace or WindowsDiskFull } => "The disk is full.",
            IOException { HResult: LinuxQuota } when OperatingSystem.IsLinux() => "You have used up your disk quota.",
            IOException { HResult: MacQuota } when OperatingSystem.IsMacOS() => "You have used up your disk quota.",
            IOException { HResult: ReadOnly } => "The disk is read-only.",
            PathTooLongException => $"A path would be too long for this system. {exception.Message}",
            _ => exception.Message,
        };
}
