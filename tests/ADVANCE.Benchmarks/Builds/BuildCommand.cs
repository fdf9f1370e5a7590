using System.CommandLine;
using System.Globalization;

namespace Advance.Benchmarks.Builds;

/// <summary><c>build</c></summary>
static class BuildCommand
{
    static readonly Option<string> Program = new("--program")
    {
        Description = "The published program: dotnet publish src/ADVANCE.Site -o DIR, then DIR/advance.",
        HelpName = "PATH",
        Required = true,
    };
    static readonly Option<int[]> Posts = new("--posts")
    {
        Description = "Sizes of the corpora, separated by commas.",
        HelpName = "N,N,…",
        DefaultValueFactory = _ => [100, 1000, 10000],
        CustomParser = result => Sizes(result),
    };
    static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "The number of builds of each; the table gives medians.",
        HelpName = "N",
        DefaultValueFactory = _ => 3,
    };
    static readonly Option<string?> Against = new("--against")
    {
        Description = "A Hugo program to time in the same rounds.",
        HelpName = "HUGO",
    };

    public static Command Create()
    {
        Rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--rounds takes a number from 1.");
        });
        var command = new Command(
            "build",
            """
            Time whole builds, each a process of its own into an empty folder: time, processor time, memory. Pictures and
            cards are made only in the first build, and reused by the later ones.

            It writes corpora and sites to the folder for temporary files. TMPDIR=/dev/shm leaves out the disk.
            """
        )
        {
            Program,
            Posts,
            Rounds,
            Against,
        };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var program = Path.GetFullPath(parsed.GetRequiredValue(Program));
        var contenders = new List<IContender>
        {
            new AdvanceContender(program, "advance", isFirst: false),
            new AdvanceContender(program, "advance, no search", isFirst: false, "GenerateSearchIndex=false"),
            new AdvanceContender(program, "advance, first build", isFirst: true),
            new AdvanceContender(program, "advance, first build, no cards", isFirst: true, "GenerateCards=false"),
        };
        if (parsed.GetValue(Against) is { } hugo)
            contenders.Insert(0, new HugoContender(hugo));
        try
        {
            var scores = BuildRace.Run(contenders, parsed.GetValue(Posts)!, parsed.GetValue(Rounds), Console.Error).ToList();
            Console.WriteLine(
                $"| posts | program | wall s (min-max) | user s | system s | peak MB | wall x {contenders[0].Name} | processor "
                    + "x | peak x |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|"
            );
            foreach (var score in scores)
                Console.WriteLine(Row(score));
            return 0;
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    static string Row(Score score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {score.Posts} | {score.Name} | {score.Median(u => u.Wall):0.00} "
                + $"({score.Rounds.Min(u => u.Wall):0.00}-{score.Rounds.Max(u => u.Wall):0.00}) | "
                + $"{score.Median(u => u.User):0.00} | {score.Median(u => u.System):0.00} | "
                + $"{score.Median(u => u.PeakMegabytes):0} | {score.Ratio(u => u.Wall):0.00} | "
                + $"{score.Ratio(u => u.Processor):0.00} | {score.Ratio(u => u.PeakMegabytes):0.00} |"
        );

    static int[]? Sizes(System.CommandLine.Parsing.ArgumentResult result)
    {
        var sizes = new List<int>();
        foreach (var size in result.Tokens[0].Value.Split(','))
        {
            if (int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var posts) && posts > 0)
                sizes.Add(posts);
            else
                result.AddError($"'{size}' is not a number of posts. Write --posts 100,1000.");
        }
        return [.. sizes];
    }
}
