using System.CommandLine;
using Advance.Check.Safety.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Pictures;
using Advance.Read;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance clean</c>: removes details of their makers from the files of the input.</summary>
static class CleanCommand
{
    static readonly Option<bool> Check = new("--check")
    {
        Description = "Only list the files that contain such details, and exit with 1 if there are any.",
    };

    public static Command Create()
    {
        var command = new Command(
            "clean",
            """
            Remove details of their makers from pictures and documents: place, names, camera.

            JPEG, PNG, WebP and GIF files keep every pixel. Word, PowerPoint, Excel and OpenDocument files lose the names in
            their properties. Anything committed before stays in the history.
            """
        )
        {
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            Check,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var options = BuildArguments.Read(parsed);
        var plan = BuildPlan.Make(options, out var diagnostics);
        var files = diagnostics.HasErrors ? [] : InputFolder.Read(options.Root, plan.Input, diagnostics);
        foreach (var diagnostic in diagnostics.InFileOrder.Where(diagnostic => diagnostic.Severity == Severity.Error))
            Console.Out.WriteLine(diagnostic);
        if (diagnostics.HasErrors)
            return ExitCode.Mistakes;

        var (looked, changed) = (0, 0);
        // Drafts are in the repository too, even if no page shows them.
        foreach (var file in files.Where(file => !file.IsMarkdown))
        {
            looked++;
            if (Cleaned(file, diagnostics) is not { } clean)
                continue;
            changed++;
            Console.WriteLine(file.DisplayPath);
            if (!parsed.GetValue(Check))
                AtomicFile.Replace(file.FullPath, clean);
        }
        Console.WriteLine(
            changed == 0 ? $"None of {looked} files contains details of its maker that can be removed."
            : parsed.GetValue(Check)
                ? $"{changed} of {looked} files contain details of their makers. 'advance clean' removes them."
            : $"Cleaned {changed} of {looked} files."
        );
        return parsed.GetValue(Check) && changed > 0 ? ExitCode.Mistakes : ExitCode.Fine;
    }

    static byte[]? Cleaned(SourceFile file, DiagnosticBag diagnostics)
    {
        var isDocument = OfficeFile.IsOne(file.Name);
        if (!isDocument && !PictureCleaner.Takes(file.Name))
            return null;
        if (Unreadable.Bytes(file, diagnostics) is not { } bytes)
            return null;
        return isDocument ? OfficeFile.WithoutNames(bytes) : PictureCleaner.Clean(file.Name, bytes);
    }
}
