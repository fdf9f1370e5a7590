using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>The C linker, without which the SDK can't make a native program.</summary>
static class CLinker
{
    /// <summary>Why the native program can't be made here, in a sentence; null if it can.</summary>
    /// <remarks>Where <c>ADVANCE_CI</c> is set it is made in any case: a continuous integration that leaves it out would prove
    /// nothing.</remarks>
    public static string? WhyNot =>
        ContinuousIntegration.IsThis || IsHere
            ? null
            : $"There is no C linker on this machine, which a native program needs. {Advice}";

    static bool IsHere => OperatingSystem.IsWindows() ? File.Exists(VsWhere) : Shell.Find("clang", "gcc") is not null;

    // The SDK finds Visual Studio's linker by this program.
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
