using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Advance.Benchmarks.Reading;

/// <summary><c>reading</c></summary>
static class ReadingCommand
{
    static readonly Argument<string> Site = new("site") { Description = "The folder of a built site.", HelpName = "FOLDER" };
    static readonly Option<string[]> Pages = new("--pages")
    {
        Description = "The addresses to measure; default: one of each kind.",
        HelpName = "/x/",
        AllowMultipleArgumentsPerToken = true,
    };
    static readonly Option<int> Rounds = new("--rounds")
    {
        Description = "The number of visits to each page; the table gives median times.",
        HelpName = "N",
        DefaultValueFactory = _ => 3,
    };

    public static Command Create()
    {
        Rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--rounds takes a number from 1.");
        });
        var command = new Command(
            "reading",
            """
            Measure how fast pages load: Lighthouse (mobile, slow 4G) on one page of each kind.

            It needs Node and a Chromium (CHROMIUM names one), serves the folder with Brotli, and takes some 10 seconds a visit.
            """
        )
        {
            Site,
            Pages,
            Rounds,
        };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(Site));
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            Console.Error.WriteLine($"{folder} has no index.html. Build a site first: advance build --output FOLDER.");
            return 1;
        }
        var pages = parsed.GetValue(Pages) is { Length: > 0 } asked ? asked : PageKinds.Of(folder).ToArray();
        try
        {
            Console.WriteLine(
                "| page | performance, accessibility, best practices, SEO | LCP s | blocked ms | CLS | requests | HTML kB | "
                    + "CSS kB | script kB | fonts kB | without fonts kB | all kB "
                    + "|\n|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
            );
            foreach (var page in pages)
            {
                var visits = Lighthouse.Visit(folder, Enumerable.Repeat(page, parsed.GetValue(Rounds)));
                Console.WriteLine(Row(visits));
                foreach (
                    var said in visits.SelectMany(visit => Texts(visit, "failed").Concat(Texts(visit, "elsewhere"))).Distinct()
                )
                    Console.Error.WriteLine($"{page}: {said}");
            }
            return 0;
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    static string Row(IReadOnlyList<JsonNode> visits)
    {
        var one = visits[^1];
        double Median(string key) => visits.Select(visit => visit[key]!.GetValue<double>()).Order().ElementAt(visits.Count / 2);
        double Kilobytes(params string[] keys) => keys.Sum(key => one[key]!.GetValue<double>()) / 1000;
        // A briefly busy machine costs one visit some points; a slow page costs all visits points.
        var scores = Enumerable
            .Range(0, 4)
            .Select(i => visits.Select(visit => visit["scores"]![i]!.GetValue<int>()).Order().ElementAt(visits.Count / 2));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {one["address"]} | {string.Join(", ", scores)} | {Median("largestPaint") / 1000:0.00} | {Median("blocked"):0} "
                + $"| {Median("shift"):0.###} | {one["requests"]} | {Kilobytes("document"):0.0} | {Kilobytes("styles"):0.0} | "
                + $"{Kilobytes("scripts"):0.0} | {Kilobytes("fonts"):0.0} | "
                + $"{Kilobytes("document", "styles", "scripts"):0.0} | "
                + $"{Kilobytes("document", "styles", "scripts", "fonts"):0.0} |"
        );
    }

    static IEnumerable<string> Texts(JsonNode visit, string key) =>
        visit[key]!.AsArray().Select(text => text!.GetValue<string>());
}
