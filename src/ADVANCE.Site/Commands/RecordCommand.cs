using System.CommandLine;
using Advance.Bind;
using Advance.Citations;
using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Parse;
using Advance.Read;
using Advance.Render;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance record</c>: fetches the bibliographic records of publications that have a DOI and no record.</summary>
static class RecordCommand
{
    static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "A publication, such as input/publications/pathways.md. Default: all that have a DOI and no record.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    static readonly Option<bool> Replace = new("--replace")
    {
        Description = "Overwrite the records of the publications that you name.",
    };

    public static Command Create()
    {
        const string about =
            "Fetch the records of publications with a DOI from doi.org, and keep each beside its file as '_name.json'.";
        var command = new Command("record", about)
        {
            Files,
            Replace,
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            NewCommand.Resolver,
            NewCommand.Patience,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var names = parsed.GetValue(Files) ?? [];
        var replaces = parsed.GetValue(Replace);
        if (replaces && names.Length == 0)
            throw new UsageException("--replace needs the names of files. Type 'advance record --replace FILE'.");
        var options = BuildArguments.Read(parsed);
        var plan = BuildPlan.Make(options, out var diagnostics);
        if (diagnostics.HasErrors)
            return Refuse(diagnostics);

        var files = InputFolder.Read(options.Root, plan.Input, diagnostics);
        var documents = DocumentParser.Parse(files, new(), plan.Settings, diagnostics);
        var entries = EntryBinder.Bind(documents, files, plan.Settings, diagnostics);
        var papers = entries.Whole.Concat(entries.Broken).OfType<Publication>().Where(paper => paper.Original is null).ToArray();
        Publication[] asked =
            names.Length == 0
                ? [.. papers.Where(paper => paper is { Doi: not null, Record: null })]
                : [.. names.Select(name => Find(papers, files, name, replaces)).Distinct()];
        if (asked.Length == 0)
            Console.WriteLine("Every publication that has a DOI has a record.");
        var records = NewCommand.Records(parsed);
        var failed = 0;
        foreach (var paper in asked)
        {
            try
            {
                var path = await MakeAsync(options.Root, paper, records, replaces, cancellation);
                Console.WriteLine($"{(paper.Record is null ? "Created" : "Replaced")} {NewFiles.Display(options.Root, path)}");
            }
            catch (UsageException exception) when (asked.Length > 1)
            {
                failed++;
                Console.Error.WriteLine($"advance: {paper.Document.Source.DisplayPath}: {exception.Message}");
            }
        }
        return failed == 0 ? ExitCode.Fine : ExitCode.Usage;
    }

    static async Task<string> MakeAsync(
        string root,
        Publication paper,
        DoiRecords records,
        bool replaces,
        CancellationToken cancellation
    )
    {
        var source = paper.Document.Source;
        var path = Path.Combine(Path.GetDirectoryName(source.FullPath)!, $"_{source.Stem}.json");
        if (!replaces)
            NewFiles.MustBeFree(root, path);
        var record = await records.GetAsync(paper.Doi!, cancellation);
        var content = JsonText.Of(json => CslJson.WriteKept(json, record, paper.Name));
        if (replaces && File.Exists(path))
            AtomicFile.Replace(path, content.Span);
        else
            NewFiles.Write(root, (path, content));
        return path;
    }

    static Publication Find(Publication[] papers, IReadOnlyList<SourceFile> files, string name, bool replaces)
    {
        var (full, written) = (Path.GetFullPath(name), name.Replace('\\', '/'));
        bool IsIt(SourceFile file) => file.FullPath == full || file.DisplayPath == written || file.Name == written;
        if (papers.FirstOrDefault(paper => IsIt(paper.Document.Source)) is not { } found)
        {
            if (files.Any(file => file.IsMarkdown && IsIt(file)))
            {
                throw new UsageException(
                    $"'{name}' isn't a publication, is a translation, or can't be read. 'advance check' says what's wrong "
                        + "with it."
                );
            }
            var similar = Suggestion.DidYouMean(written, papers.Select(paper => paper.Document.Source.DisplayPath));
            throw new UsageException($"There is no file '{name}'.{similar}");
        }
        if (found.Doi is null)
            throw new UsageException($"'{name}' has no DOI. Add it to the front matter as 'doi: 10.1007/s10896-022-00407-4'.");
        if (found.Record is not null && !replaces)
            throw new UsageException($"'{name}' already has a record. Type 'advance record --replace {name}' to overwrite it.");
        return found;
    }

    static int Refuse(DiagnosticBag diagnostics)
    {
        foreach (var diagnostic in diagnostics.InFileOrder)
            Console.WriteLine(diagnostic);
        return ExitCode.Mistakes;
    }
}
