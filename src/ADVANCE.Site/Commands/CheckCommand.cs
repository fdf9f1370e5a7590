using System.CommandLine;
using Advance.Reports;
using Advance.Writing;

namespace Advance.Commands;

/// <summary><c>advance check</c></summary>
static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Look for mistakes and print them. Writes nothing.")
        {
            BuildArguments.Root, BuildArguments.Input, BuildArguments.Setting, BuildArguments.Date, BuildArguments.Drafts,
            BuildArguments.Format, BuildArguments.WarningsAsErrors,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var options = BuildArguments.Read(parsed);
        var result = Composition.Build(options, new NoOutput()).Run();
        var report = Report.Of(result, options, parsed.GetValue(BuildArguments.WarningsAsErrors));
        report.Print(Console.Out, parsed.GetValue(BuildArguments.Format), report.Checked);
        return report.ExitCode;
    }
}
