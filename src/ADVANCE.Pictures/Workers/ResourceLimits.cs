using System.Runtime.InteropServices;

namespace Advance.Pictures.Workers;

/// <summary>
/// Limits that Linux holds a process to (setrlimit(2)). On other systems the program that asks watches its workers, as it does
/// here too.
/// </summary>
static partial class ResourceLimits
{
    const int Data = 2,
        Core = 4;

    /// <summary>Limits this process's memory, and keeps a crash from writing a memory dump.</summary>
    public static void Set()
    {
        if (!OperatingSystem.IsLinux() || nint.Size < 8)
            return;
        // Counts what may be written to: .NET reserves far more addresses than it uses.
        _ = SetLimit(Data, new Limit(WorkLimit.Memory, WorkLimit.Memory));
        _ = SetLimit(Core, default);
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limit limit);

    readonly record struct Limit(long Now, long Most);
}
