using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>
/// Publishes the native program with the command in the README: once for all tests of a run, started on first
/// use. If <c>ADVANCE_PROGRAM</c> names a folder with a program that was published from the same sources, it uses that.
/// </summary>
static class NativePublish
{
    static readonly string? Given = Environment.GetEnvironmentVariable("ADVANCE_PROGRAM") is { Length: > 0 } folder
        ? folder
        : null;
    static readonly TempFolder Place = new();
    static readonly Lazy<Task<AdvanceProgram>> Begun = new(() => Task.Run(Publish));

    /// <summary>The full path of the folder to publish to.</summary>
    public static string Folder => Given ?? Place.Combine("program");

    /// <summary>The program, once it is published.</summary>
    public static AdvanceProgram Program => Begun.Value.GetAwaiter().GetResult();

    /// <summary>Starts publishing in the background.</summary>
    public static void Begin() => _ = Begun.Value;

    /// <summary>Waits until publishing has ended, and deletes the folders.</summary>
    public static void Remove()
    {
        // The tests that need the program report its failure.
        if (Begun.IsValueCreated)
            Task.WhenAny(Begun.Value).Wait();
        Place.Dispose();
    }

    /// <summary>The program if it is published by now, or null.</summary>
    public static AdvanceProgram? Finished =>
        Begun.IsValueCreated && Begun.Value.IsCompletedSuccessfully ? Begun.Value.Result : null;

    // With everything that the build of these tests has compiled and downloaded: its own `artifacts`.
    static AdvanceProgram Publish()
    {
        if (Given is not null)
            return AdvanceProgram.In(Given);
        string[] command = ["publish", "src/ADVANCE.Site", "-o", Folder];
        // Build servers would keep running, and hold this process's output open.
        string[] alone = ["-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false"];
        var publish = Shell.Run(Path.Combine(Shell.DotnetRoot, "dotnet"), [.. command, .. alone], Checkout.Root);
        Assert.True(publish.ExitCode == 0, publish.ToString());
        return AdvanceProgram.In(Folder);
    }
}
