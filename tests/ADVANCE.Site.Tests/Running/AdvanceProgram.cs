using System.Diagnostics;
using Advance.Tests.Publishing;

namespace Advance.Tests.Running;

/// <summary>The program <c>advance</c>, run as a person runs it.</summary>
/// <param name="Path">The full path of the executable.</param>
sealed record AdvanceProgram(string Path)
{
    static readonly string Name = OperatingSystem.IsWindows() ? "advance.exe" : "advance";

    /// <summary>The program that was built together with these tests.</summary>
    public static AdvanceProgram Built { get; } = In(AppContext.BaseDirectory);

    /// <summary>
    /// The program that tests of commands run. In continuous integration it is the native one, which is published there
    /// anyway and runs a command in a twentieth of the time, because nothing is left to compile. Elsewhere it is the one
    /// that is already built. A test compares the two.
    /// </summary>
    public static AdvanceProgram UnderTest => ContinuousIntegration.IsThis ? NativePublish.Program : Built;

    /// <summary>
    /// For tests of pages, which shouldn't wait for the native program: that one if it is published by now, otherwise the one
    /// that is already built.
    /// </summary>
    public static AdvanceProgram Soonest => ContinuousIntegration.IsThis ? NativePublish.Finished ?? Built : Built;

    public static AdvanceProgram In(string folder) => new(System.IO.Path.Combine(folder, Name));

    /// <summary>Runs in the folder of the tests' site.</summary>
    public Outcome Run(params string[] arguments) => RunIn(Checkout.Site, arguments);

    public Outcome RunIn(string folder, params string[] arguments) => Shell.Run(Path, arguments, folder);

    public Process Start(string folder, params string[] arguments) => Shell.Start(Path, arguments, folder);

    /// <summary>
    /// Starts it with a terminal's signal handling. If a shell runs tests in the background they ignore SIGINT, and every
    /// program that they start inherits that (POSIX, 2.12 Signals and Error Handling).
    /// </summary>
    public Process StartInTerminal(string folder, params string[] arguments) =>
        OperatingSystem.IsLinux()
            ? Shell.Start("env", ["--default-signal=INT,TERM", Path, .. arguments], folder)
            : Start(folder, arguments);
}
