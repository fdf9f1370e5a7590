using System.CommandLine;
using Advance.Building;
using Advance.Checks.Safety.Documents;
using Advance.Diagnostics;
using Advance.Pictures;
using Advance.Reading;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance clean</c>: files of the input without what they tell of their makers.</summary>
static class CleanCommand
{
    static readonly Option<bool> Check = new("--check")
    {
        Description = "Only name the files that tell something, and exit with 1 if there are any.",
    };

    public static Command Create()
    {
        var command = new Command(
            "clean",
            """
            Take out of pictures and documents what they tell of their makers: place, names, camera.

            JPEG, PNG, WebP and GIF keep each pixel; documents of Word, PowerPoint, Excel and OpenDocument lose the names in their
            """ + " properties.\nWhat was committed before stays in the history."
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
        // A draft is in the repository too, though no page shows it.
        foreach (var file in files.Where(file => !file.IsMarkdown))
        {
            looked++;
            if (Cleaned(file, diagnostics) is not { } clean)
                continue;
            changed++;
            Console.WriteLine(file.DisplayPath);
            if (!parsed.GetValue(Check))
                WholeFile.Replace(file.FullPath, clean);
        }
        Console.WriteLine(
            changed == 0 ? $"None of {looked} files tells anything of its maker that could be taken out."
            : parsed.GetValue(Check)
                ? $"{changed} of {looked} files tell something of their makers. 'advance clean' takes it out."
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
