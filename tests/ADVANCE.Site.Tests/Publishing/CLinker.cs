using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>The C linker, which the SDK needs to build a native program.</summary>
static class CLinker
{
    /// <summary>A sentence on why the native program can't be built here; null if it can.</summary>
    /// <remarks>If <c>ADVANCE_CI</c> is set it is always built: continuous integration must not skip it.</remarks>
    public static string? WhyNot =>
        ContinuousIntegration.IsThis || IsHere
            ? null
            : $"There is no C linker on this machine, which a native program needs. {Advice}";

    static bool IsHere => OperatingSystem.IsWindows() ? File.Exists(VsWhere) : Shell.Find("clang", "gcc") is not null;

    // The SDK uses this program to find Visual Studio's linker.
    static string VsWhere =>
        Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86),
            "Microsoft Visual Studio",
            "Installer",
            "vswhere.exe"
        );

    static string Advice =>
        OperatingSystem.IsWindows() ? "Install the C++ workload of Visual Studio."
        : OperatingSystem.IsMacOS() ? "Type: xcode-select --install"
        : "On Debian, type: apt-get install -y gcc libc6-dev";
}
