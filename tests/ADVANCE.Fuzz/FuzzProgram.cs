using Advance.Fuzz.Running;

namespace Advance.Fuzz;

/// <summary>
/// One program with two uses: the long run with its own command line, and the tests of <c>dotnet test</c> with any other.
/// </summary>
static class FuzzProgram
{
    public static int Main(string[] args)
    {
        Coverage.Prepare();
        if (args.Length > 0 && FuzzCommand.IsMeantBy(args[0]))
            return FuzzCommand.Create().Parse(args).Invoke();
        if (args.Contains("--server") || args.Contains("--internal-msbuild-node"))
            return Xunit
                .MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(
                    args,
                    SelfRegisteredExtensions.AddSelfRegisteredExtensions
                )
                .GetAwaiter()
                .GetResult();
        return Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult();
    }
}
