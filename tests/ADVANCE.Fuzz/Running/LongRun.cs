using System.Diagnostics;
using System.Globalization;

namespace Advance.Fuzz.Running;

/// <param name="Targets">The targets to test.</param>
/// <param name="Time">The duration.</param>
/// <param name="Seed">Determines the inputs.</param>
/// <param name="Corpus">A folder with more initial inputs, or null.</param>
/// <param name="IsBlind">Whether to run without coverage.</param>
sealed record LongRunPlan(IReadOnlyList<Target> Targets, TimeSpan Time, int Seed, string? Corpus, bool IsBlind);

/// <summary>
/// Starts a process that does the work, and another one when it dies: a stack overflow, a fault in native code and an endless
/// loop can't be caught in the process itself.
/// </summary>
sealed class LongRun(LongRunPlan plan)
{
    // A fault that recurs at every start has to be fixed first.
    const int MostDeaths = 40;

    public int Run()
    {
        var folder = Directory.CreateTempSubdirectory("advance-fuzz-").FullName;
        var current = Path.Combine(folder, "current-input");
        try
        {
            var program = plan.IsBlind
                ? typeof(LongRun).Assembly.Location
                : InstrumentedCopy.Make(Path.Combine(folder, "program"));
            var watch = Stopwatch.StartNew();
            var deaths = 0;
            while (watch.Elapsed < plan.Time && deaths < MostDeaths)
            {
                var code = Work(program, current, plan.Time - watch.Elapsed, plan.Seed + deaths);
                if (code is 0 or 1)
                    return deaths == 0 ? code : 1;
                deaths++;
                if (!Report(code, current))
                    return code;
            }
            return deaths == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    int Work(string program, string current, TimeSpan left, int seed)
    {
        List<string> arguments =
        [
            program,
            "--worker",
            current,
            "--seed",
            seed.ToString(CultureInfo.InvariantCulture),
            "--minutes",
            left.TotalMinutes.ToString("0.###", CultureInfo.InvariantCulture),
        ];
        foreach (var target in plan.Targets)
            arguments.AddRange(["--target", target.Name]);
        if (plan.Corpus is { } corpus)
            arguments.AddRange(["--corpus", corpus]);
        if (plan.IsBlind)
            arguments.Add("--blind");
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            arguments
        );
        // Branches that several threads take at the same time look like new ones.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <returns>False if the process died before it had read anything.</returns>
    bool Report(int code, string current)
    {
        if (Watchdog.Left(current) is not var (name, input))
            return false;
        var target = plan.Targets.FirstOrDefault(target => target.Name == name);
        var what = code == Watchdog.HungCode ? "hang" : "death";
        var path = SeedFolder.Keep(name, target?.Extension ?? ".txt", what, input);
        Console.WriteLine(
            $"FOUND in {name}: {(what == "hang" ? "a reader that doesn't finish" : $"the process died with code {code}")}. The "
                + $"input is {path}"
        );
        File.Delete(current);
        return true;
    }
}
