using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>
/// The publish of the native program by the command that the README gives: one for all tests of a run, begun when it is first
/// asked for.
/// </summary>
static class NativePublish
{
    static readonly TempFolder Place = new();
    static readonly Lazy<Task<AdvanceProgram>> Begun = new(() => Task.Run(Publish));

    /// <summary>Full path of the folder that is published to.</summary>
    public static string Folder => Place.Combine("program");

    /// <summary>
    /// Full path of the folder of what the compiler makes on the way. The checkout's own may be in use by another build.
    /// </summary>
    public static string Artifacts => Place.Combine("artifacts");

    /// <summary>The program, once it is there.</summary>
    public static AdvanceProgram Program => Begun.Value.GetAwaiter().GetResult();

    /// <summary>Begins it in the background.</summary>
    public static void Begin() => _ = Begun.Value;

    /// <summary>Waits for the end of what was begun, and takes it away.</summary>
    public static void Remove()
    {
        // Its failure is told by the tests that need the program.
        if (Begun.IsValueCreated)
            Task.WhenAny(Begun.Value).Wait();
        Place.Dispose();
    }

    static AdvanceProgram Publish()
    {
        string[] command = ["publish", "src/ADVANCE.Site", "-c", "Release", "-o", Folder, "--artifacts-path", Artifacts];
        // Build servers would live on, and hold this process's output open.
        string[] alone = ["-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:UseRazorBuildServer=false"];
        // The build of these tests has had the same code looked at.
        string[] once = ["-p:RunAnalyzers=false"];
        var publish = Shell.Run(Path.Combine(Shell.DotnetRoot, "dotnet"), [.. command, .. alone, .. once], Checkout.Root);
        Assert.True(publish.ExitCode == 0, publish.ToString());
        return AdvanceProgram.In(Folder);
    }
}
