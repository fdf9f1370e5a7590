using System.Runtime.InteropServices;

namespace Advance.Benchmarks.Builds;

/// <summary>The resources used by a process.</summary>
/// <param name="Wall">Elapsed time in seconds.</param>
/// <param name="User">Seconds of processor time in the program itself, on all cores.</param>
/// <param name="System">Seconds of processor time in the kernel, most of it for files.</param>
/// <param name="PeakMegabytes">The largest resident set, in units of 2^20 bytes.</param>
readonly record struct Usage(double Wall, double User, double System, double PeakMegabytes)
{
    public double Processor => User + System;
}

/// <summary><c>struct rusage</c> of getrusage(2).</summary>
[StructLayout(LayoutKind.Sequential)]
unsafe struct ResourceUsage
{
    TimeValue user;
    TimeValue system;
    nint maxResident;
    fixed long others[13];

    public readonly double UserSeconds => user.Seconds;
    public readonly double SystemSeconds => system.Seconds;

    // Linux counts in kilobytes, macOS in bytes.
    public readonly double PeakMegabytes => OperatingSystem.IsMacOS() ? maxResident / 1048576.0 : maxResident / 1024.0;

    [StructLayout(LayoutKind.Sequential)]
    struct TimeValue
    {
        nint seconds;
        nint microseconds;

        // macOS has 32 bits here, and padding.
        public readonly double Seconds => seconds + (int)microseconds / 1e6;
    }
}
