using System.Globalization;
using System.Text.RegularExpressions;
using Advance.Tests.Browsing.Access;
using Advance.Tests.Publishing;
using Advance.Tests.Running;

namespace Advance.Tests.Figures;

/// <summary>
/// The processor instructions of a build with the native program. Unlike its time, they are nearly the same in every run and on
/// every machine, because Valgrind runs them on a processor of its own.
/// </summary>
public sealed partial class BuildInstructionsTests
{
    [Fact]
    public void A_build_takes_about_as_many_instructions_as_recorded()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && HasValgrind(),
            "This test needs Valgrind (Debian: apt-get install valgrind)."
        );
        var program = NativeProgram.Published;
        using var folder = new TempFolder();
        // Without the debug symbols, which Valgrind can't read.
        foreach (var file in Directory.EnumerateFiles(NativePublish.Folder).Where(IsNeeded))
            File.Copy(file, folder.Combine(Path.GetFileName(file)));
        // Pictures come from the cache that this build fills.
        string[] build = ["build", "--date", "2026-11-22", "--output", folder.Combine("site")];
        var first = program.Run(build);
        Assert.True(first.ExitCode == 0, first.ToString());

        var instructions = Enumerable.Range(0, 2).Min(_ => Count([folder.Combine(Path.GetFileName(program.Path)), .. build]));

        var measured = new Dictionary<string, long> { ["instructions of a build"] = instructions };
        Findings.AreNone(RecordedFigures.Grown(measured, nameof(BuildInstructionsTests), share: 0.05));
    }

    static bool IsNeeded(string file) => Path.GetExtension(file) is not (".dbg" or ".pdb" or ".txt");

    static bool HasValgrind() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, "valgrind")));

    static long Count(string[] command)
    {
        string[] valgrind = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
        var alone = new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1", ["DOTNET_gcConcurrent"] = "0" };
        var run = Shell.Run("valgrind", [.. valgrind, .. command], Checkout.Site, alone);
        var count = Total().Match(run.Errors);
        Assert.True(run.ExitCode == 0 && count.Success, run.ToString());
        return long.Parse(count.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"I\s+refs:\s+([\d,]+)")]
    private static partial Regex Total();
}
