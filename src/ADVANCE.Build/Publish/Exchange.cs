using System.Runtime.InteropServices;

namespace Advance.Publish;

/// <summary>
/// Swaps two folders in one step, so that a folder exists at every instant: renameat2(2) on Linux, renamex_np(2) on macOS.
/// </summary>
static partial class Exchange
{
    const int CurrentDirectory = -100;
    const uint LinuxExchange = 2,
        MacSwap = 2;

    /// <summary>False if the system or the file system can't, in which case nothing has changed.</summary>
    public static bool TrySwap(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return RenameAt2(CurrentDirectory, one, CurrentDirectory, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && RenameX(one, other, MacSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int fromDirectory, string from, int toDirectory, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string from, string to, uint flags);
}
