using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Advance.Search.Export;
using Advance.Search.Indexing;

namespace Advance.Benchmarks.Search;

/// <summary><c>search</c>: writes the client search of a collection to a folder, and reports its size.</summary>
static class SearchCommand
{
    static readonly Argument<string> Documents = new("DOCS.jsonl")
    {
        Description = "The collection: one JSON object on each line.",
    };
    static readonly Argument<string> Output = new("OUT")
    {
        Description = "The folder for search.js and the index files; it is emptied first.",
    };

    public static Command Create()
    {
        var command = new Command("search", "Write the client search of a collection, and report its size.")
        {
            Documents,
            Output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(Documents), parsed.GetRequiredValue(Output)));
        return command;
    }

    static int Run(string documents, string output)
    {
        var read = CollectionFile.Read(documents).ToList();
        var clock = Stopwatch.StartNew();
        using var index = SearchIndex.Build(read);
        var indexed = clock.Elapsed;
        var files = ClientIndexExporter.Export(index);
        var exported = clock.Elapsed - indexed;

        if (Directory.Exists(output))
            Directory.Delete(output, recursive: true);
        ClientFolder.Write(output, files);

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{read.Count} documents: indexed in {indexed.TotalSeconds:0.00} s, exported in {exported.TotalSeconds:0.00} s"
            )
        );
        foreach (var kind in files.GroupBy(f => f.Path.Split('/') is [_, var folder, _] ? folder : f.Path))
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind.Key, -10} {kind.Count(), 5} files {kind.Sum(f => f.Bytes.Length), 10} bytes, largest "
                        + $"{kind.Max(f => f.Bytes.Length)}"
                )
            );
        return 0;
    }
}
