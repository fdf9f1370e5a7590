using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Benchmarks.Npm;

namespace Advance.Benchmarks.Citations;

/// <summary><c>citations</c></summary>
static class CitationsCommand
{
    static readonly Argument<string> Records = new("records")
    {
        Description =
            "A folder of records: files of CSL-JSON, or fixtures of the CSL processor's tests, whose INPUT sections are such.",
        HelpName = "FOLDER",
    };

    static readonly Option<string?> Show = new("--show")
    {
        Description = "Print the references with this kind of difference.",
        HelpName = "KIND",
    };

    public static Command Create()
    {
        var command = new Command(
            "citations",
            """
            Format records of every odd kind in APA and Vancouver style by our own code and by citeproc, the CSL processor from
            npm, and count each kind of difference.

            Exits with 1 if there is a difference of an unknown kind (Citations/DifferenceKinds.cs).
            """
        )
        {
            Records,
            Show,
        };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetRequiredValue(Records));
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder {folder}.");
            return 1;
        }
        var records = RecordFiles.Read(folder);
        var theirs = Citeproc(records);
        var outcomes = records
            .Zip(theirs, (record, references) => References.Compare(record, references))
            .SelectMany(pair => pair)
            .ToArray();
        Console.WriteLine("| result | APA | Vancouver |\n|---|---:|---:|");
        foreach (
            var kind in outcomes
                .GroupBy(outcome => outcome.Kind)
                .OrderByDescending(kind => kind.Count())
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
        )
            Console.WriteLine(
                $"| {kind.Key} | {kind.Count(outcome => outcome.Style == "APA")} | "
                    + $"{kind.Count(outcome => outcome.Style != "APA")} |"
            );
        foreach (var outcome in outcomes.Where(outcome => outcome.Kind == (parsed.GetValue(Show) ?? References.Unknown)))
            Console.WriteLine($"\n{outcome.Record} {outcome.Style}\n  citeproc {outcome.Theirs}\n  ours     {outcome.Ours}");
        return outcomes.Any(outcome => outcome.Kind == References.Unknown) ? 1 : 0;
    }

    static IEnumerable<(string Apa, string Vancouver)> Citeproc(IReadOnlyList<(string Name, JsonObject Record)> records)
    {
        var question = JsonSerializer.Serialize(records.Select(record => record.Record));
        var answer = JsonNode.Parse(
            new NpmFolder(Path.GetDirectoryName(Here())!, "citations", "citeproc.mjs").Run([], question)
        )!;
        return answer.AsArray().Select(pair => (pair![0]!.GetValue<string>(), pair[1]!.GetValue<string>()));
    }

    static string Here([CallerFilePath] string here = "") => here;
}
