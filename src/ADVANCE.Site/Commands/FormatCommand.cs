using System.CommandLine;
using System.Text;
using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Formatting;
using Advance.Read;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance format</c>: front matter in one style, so that two people's editors don't undo each other's
/// formatting.</summary>
static class FormatCommand
{
    static readonly Option<bool> Check = new("--check")
    {
        Description = "Only list the files that aren't in this style, and exit with 1 if there are any.",
    };

    static readonly Option<string?> FrontMatter = MakeFrontMatter();

    static Option<string?> MakeFrontMatter()
    {
        var option = new Option<string?>("--front-matter")
        {
            Description =
                "Convert front matter in TOML (+++) and JSON to this format: yaml. Without this option it isn't converted.",
            HelpName = "yaml",
        };
        option.AcceptOnlyFromAmong("yaml");
        return option;
    }

    public static Command Create()
    {
        var command = new Command(
            "format",
            "Write the front matter of all content in a consistent order and style of quoting. Text and comments don't change."
        )
        {
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            Check,
            FrontMatter,
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

        var documents = files.Where(file => file.IsMarkdown && !file.IsPrivate).ToList();
        var changed = 0;
        foreach (var file in documents)
        {
            if (
                SourceText.ReadAsIs(file, diagnostics) is not { } text
                || ContentTypes.OfSection(file.Section, plan.Settings) is not { } type
            )
                continue;
            var formatted = FrontMatterFormatter.Format(text, type, parsed.GetValue(FrontMatter) is not null);
            if (formatted == text)
                continue;
            changed++;
            Console.WriteLine(file.DisplayPath);
            if (!parsed.GetValue(Check))
                AtomicFile.Replace(file.FullPath, Encoding.UTF8.GetBytes(formatted));
        }
        Console.WriteLine(Summary(changed, documents.Count, parsed.GetValue(Check)));
        return parsed.GetValue(Check) && changed > 0 ? ExitCode.Mistakes : ExitCode.Fine;
    }

    static string Summary(int changed, int all, bool check) =>
        changed == 0 ? $"All {all} files are in the standard style."
        : check ? $"{changed} of {all} files aren't in the standard style. 'advance format' changes them."
        : $"Formatted {changed} of {all} files.";
}
