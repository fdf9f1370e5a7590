using System.CommandLine;
using System.Globalization;
using Advance.Benchmarks.Scaling.Constructs;

namespace Advance.Benchmarks.Scaling;

/// <summary><c>scaling</c></summary>
static class ScalingCommand
{
    static readonly Option<string> Program = new("--program")
    {
        Description = "The published program: dotnet publish src/ADVANCE.Site -o DIR, then DIR/advance.",
        HelpName = "PATH",
        Required = true,
    };
    static readonly Option<string> Only = new("--only")
    {
        Description = "Only constructs whose names begin with this.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "",
    };
    static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "The number of builds of each; the table gives the fastest.",
        HelpName = "N",
        DefaultValueFactory = _ => 2,
    };
    static readonly Option<int> Seconds = new("--seconds")
    {
        Description = "The processor time after which a build is ended.",
        HelpName = "N",
        DefaultValueFactory = _ => 60,
    };

    static readonly IReadOnlyList<Construct> All =
    [
        .. Blocks.All,
        .. Inlines.All,
        .. Links.All,
        .. Prose.All,
        .. Dialects.All,
        .. FrontMatter.All,
        .. WholeSites.All,
    ];

    public static Command Create()
    {
        Rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--rounds takes a number from 1.");
        });
        Seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--seconds takes a number from 1.");
        });
        var command = new Command(
            "scaling",
            $"""
            Time whole builds of a site with N and with 4N of each thing that a text or a site can have many of: headings,
            brackets, keys, broken links and some {All.Count} more. Times are of the processor, less what a small site takes.

            Four times as much should take four times as long. Exits with 1 if one takes more than {Growth.MostGrowth:0} times as
            long, or if a build crashes or takes too long.
            """
        )
        {
            Program,
            Only,
            Rounds,
            Seconds,
        };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var only = parsed.GetValue(Only)!;
        var race = new ScalingRace(
            Path.GetFullPath(parsed.GetRequiredValue(Program)),
            parsed.GetValue(Rounds),
            parsed.GetValue(Seconds)
        );
        race.Prepare();
        Console.WriteLine("| construct | N s | 4N s | ratio | peak MB | outcome | |\n|---|---:|---:|---:|---:|---|---|");
        var failed = 0;
        foreach (var construct in All.Where(construct => construct.Name.StartsWith(only, StringComparison.OrdinalIgnoreCase)))
        {
            var growth = race.Run(construct);
            if (growth.HasFailed || growth.IsTooSteep)
                failed++;
            Console.WriteLine(Row(growth));
        }
        Console.WriteLine(
            failed == 0
                ? "\nEach took about four times as long."
                : $"\n{failed} failed or took more than {Growth.MostGrowth:0} times as long."
        );
        return failed == 0 ? 0 : 1;
    }

    static string Row(Growth growth) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {growth.Name} | {growth.Small:0.00} | {growth.Large:0.00} | {growth.Ratio:0.0} | {growth.PeakMegabytes:0} | "
                + $"{growth.LargeOutcome} | {(growth.HasFailed ? "FAILED" : growth.IsTooSteep ? "TOO STEEP" : "")} |"
        );
}
