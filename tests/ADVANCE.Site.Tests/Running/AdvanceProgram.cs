using System.Diagnostics;

namespace Advance.Tests.Running;

/// <summary>The program <c>advance</c>, run as a person runs it.</summary>
/// <param name="Path">Full path of the executable.</param>
sealed record AdvanceProgram(string Path)
{
    static readonly string Name = OperatingSystem.IsWindows() ? "advance.exe" : "advance";

    /// <summary>The program that was built together with these tests.</summary>
    public static AdvanceProgram Built { get; } = In(AppContext.BaseDirectory);

    public static AdvanceProgram In(string folder) => new(System.IO.Path.Combine(folder, Name));

    /// <summary>Runs in the checkout.</summary>
    public Outcome Run(params string[] arguments) => RunIn(Checkout.Root, arguments);

    public Outcome RunIn(string folder, params string[] arguments) => Shell.Run(Path, arguments, folder);

    public Process Start(string folder, params string[] arguments) => Shell.Start(Path, arguments, folder);
}
