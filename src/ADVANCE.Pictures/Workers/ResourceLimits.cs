using System.Runtime.InteropServices;

namespace Advance.Pictures.Workers;

/// <summary>
/// Limits that Linux enforces for a process (setrlimit(2)). On other systems, only the parent program watches its workers, as
/// it also does on Linux.
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
        // Only counts memory that may be written: .NET reserves far more addresses than it uses.
        _ = SetLimit(Data, new Limit(WorkLimit.Memory, WorkLimit.Memory));
        _ = SetLimit(Core, default);
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limit limit);

    readonly record struct Limit(long Now, long Most);
}
