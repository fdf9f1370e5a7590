using System.CommandLine;
using System.Text;
using Advance.Building;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Formatting;
using Advance.Reading;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance format</c>: front matter in one form, so that two editors make no changes for the sake of form.</summary>
static class FormatCommand
{
    static readonly Option<bool> Check = new("--check")
    {
        Description = "Only name the files that are not in that form, and exit with 1 if there are any.",
    };

    static readonly Option<string?> FrontMatter = MakeFrontMatter();

    static Option<string?> MakeFrontMatter()
    {
        var option = new Option<string?>("--front-matter")
        {
            Description =
                "Convert front matter in TOML (+++) and JSON to this language: yaml. Without this option it stays as it is.",
            HelpName = "yaml",
        };
        option.AcceptOnlyFromAmong("yaml");
        return option;
    }

    public static Command Create()
    {
        var command = new Command(
            "format",
            "Write the front matter of all content in one order and one quoting. Bodies and comments stay as they are."
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
                WholeFile.Replace(file.FullPath, Encoding.UTF8.GetBytes(formatted));
        }
        Console.WriteLine(Summary(changed, documents.Count, parsed.GetValue(Check)));
        return parsed.GetValue(Check) && changed > 0 ? ExitCode.Mistakes : ExitCode.Fine;
    }

    static string Summary(int changed, int all, bool check) =>
        changed == 0 ? $"All of {all} files are in the canonical form."
        : check ? $"{changed} of {all} files are not in the canonical form. 'advance format' writes them so."
        : $"Formatted {changed} of {all} files.";
}
