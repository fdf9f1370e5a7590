using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Advance.Parts;
using Advance.Printing;
using Advance.Publish;
using Advance.Reports;
using Advance.Settings;

namespace Advance.Commands;

/// <summary><c>advance build</c></summary>
static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command(
            "build",
            "Build the site in the output folder. If there are errors, the last good site stays as it is."
        )
        {
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Output,
            BuildArguments.Setting,
            BuildArguments.Date,
            BuildArguments.Drafts,
            BuildArguments.Format,
            BuildArguments.Annotations,
            BuildArguments.WarningsAsErrors,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    public static int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        using var progress = new ProgressOutput(new OutputFolder(), ConsoleOutput.Progress, Console.IsErrorRedirected);
        var options = BuildArguments.Read(parsed);
        var result = Composition.Build(options).Run(progress);
        progress.Clear();
        var report = Report.Of(result, options, parsed.GetValue(BuildArguments.WarningsAsErrors));
        report.Print(
            Console.Out,
            parsed.GetValue(BuildArguments.Format),
            result.Written is { } written ? Summary(result, written, clock.Elapsed) : report.Stopped,
            BuildArguments.AnnotationsOf(parsed)
        );
        if (result.Written is not null)
            report.PrintNextChange(Console.Out, parsed.GetValue(BuildArguments.Format));
        if (
            result.Written is not null
            && parsed.GetValue(BuildArguments.Format) == ReportFormat.Text
            && LacksEditor(result.Site!.Settings)
        )
            Console.WriteLine("There is no editor at /admin/: this program was built without Node.js and npm.");
        return report.ExitCode;
    }

    // A site with no repository in its settings doesn't ask for an editor.
    static bool LacksEditor(SiteSettings settings) => settings.Repository is not null && Composition.Editor.Script is null;

    static string Summary(BuildResult result, WriteReport written, TimeSpan time)
    {
        var changes =
            written.Changed == 0 && written.Removed == 0
                ? "nothing changed"
                : $"{written.Changed} changed, {written.Removed} removed";
        var seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        return $"Built {result.Site!.Editions.All.Sum(edition => edition.Views.Count)} pages, {written.Files} files "
            + $"({changes}) in {seconds} s: {Path.GetRelativePath(".", result.Output)}";
    }
}
