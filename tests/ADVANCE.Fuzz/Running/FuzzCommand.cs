using System.CommandLine;
using System.Globalization;

namespace Advance.Fuzz.Running;

/// <summary>The command line of the long run.</summary>
static class FuzzCommand
{
    static readonly Option<double> Minutes = new("--minutes")
    {
        Description = "How long to run. Default: 60.",
        DefaultValueFactory = _ => 60,
        HelpName = "NUMBER",
    };
    static readonly Option<string[]> Targets = new("--target")
    {
        Description = "Test only this target; may be given several times. --list shows all targets.",
        HelpName = "NAME",
        AllowMultipleArgumentsPerToken = true,
    };
    static readonly Option<int> Seed = new("--seed")
    {
        Description = "The first seed number; the same number gives the same inputs. Default: 1.",
        DefaultValueFactory = _ => 1,
        HelpName = "NUMBER",
    };
    static readonly Option<string?> Corpus = new("--corpus")
    {
        Description =
            "Also start from the files in this folder. A file is only copied into the repository if a reader fails on it.",
        HelpName = "FOLDER",
    };
    static readonly Option<bool> Blind = new("--blind")
    {
        Description = "Don't instrument the program: keep inputs only by their outcome, as 'dotnet test' does.",
    };
    static readonly Option<bool> List = new("--list") { Description = "List the targets and exit." };
    static readonly Option<string?> Replay = new("--replay")
    {
        Description = "Run one file through the --target and report what happens.",
        HelpName = "FILE",
    };
    static readonly Option<string?> Afl = new("--afl")
    {
        Description = "Run as the program that afl-fuzz controls, for one target.",
        HelpName = "NAME",
    };
    static readonly Option<string?> Worker = new("--worker") { Hidden = true };
    static readonly Option<string?> Instrument = new("--instrument")
    {
        Description = "Copy this program to a folder, instrument the copy with SharpFuzz, and exit.",
        HelpName = "FOLDER",
    };

    static readonly Option[] All = [Minutes, Targets, Seed, Corpus, Blind, List, Replay, Afl, Worker, Instrument];

    public static bool IsMeantBy(string first) =>
        first is "--help" or "-h" or "-?" or "--version" || All.Any(option => option.Name == first.Split('=')[0]);

    public static RootCommand Create()
    {
        var root = new RootCommand(
            """
            Looks for inputs that ADVANCE Site does not stand: dotnet run --project tests/ADVANCE.Fuzz -- --minutes 60

            Each target is one reader of what strangers write. Inputs are made by changing earlier ones; those that take a
            """
                + " new way through the program are kept and changed again. What breaks a promise is made small and written to "
                + "tests/ADVANCE.Fuzz/seeds, and from then on 'dotnet test' runs it. Without options of this list the program "
                + "runs its tests."
        );
        foreach (var option in All)
            root.Options.Add(option);
        root.SetAction(Run);
        return root;
    }

    static int Run(ParseResult parsed)
    {
        if (parsed.GetValue(List))
            return Names();
        if (parsed.GetValue(Instrument) is { } folder)
            return Done(() => InstrumentedCopy.Make(folder));
        if (parsed.GetValue(Afl) is { } afl)
            return AflTarget.Run(Find(afl));
        Target[] targets = parsed.GetValue(Targets) is { Length: > 0 } names ? [.. names.Select(Find)] : [.. Fuzz.Targets.All];
        if (parsed.GetValue(Replay) is { } file)
            return ReplayFile(targets[0], file);
        var plan = new LongRunPlan(
            targets,
            TimeSpan.FromMinutes(parsed.GetValue(Minutes)),
            parsed.GetValue(Seed),
            parsed.GetValue(Corpus),
            parsed.GetValue(Blind)
        );
        return parsed.GetValue(Worker) is { } current ? new LongRunWorker(plan, current).Run() : new LongRun(plan).Run();
    }

    static int Done(Action action)
    {
        action();
        return 0;
    }

    static int Names()
    {
        foreach (var target in Fuzz.Targets.All)
            Console.WriteLine(target.Name);
        return 0;
    }

    static int ReplayFile(Target target, string file)
    {
        var found = Finding.Try(target, File.ReadAllBytes(file), out var shape);
        Console.WriteLine(
            found is null ? string.Create(CultureInfo.InvariantCulture, $"{target.Name} copes with it: {shape}") : found.Words
        );
        return found is null ? 0 : 1;
    }

    static Target Find(string name) =>
        Fuzz.Targets.All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target '{name}'. --list shows all targets.");
}
