using System.CommandLine;
using Advance.Reports;
using Advance.Writing;

namespace Advance.Commands;

/// <summary><c>advance check</c></summary>
static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Look for mistakes and print them. The site is made, and not written.")
        {
            BuildArguments.Root, BuildArguments.Input, BuildArguments.Setting, BuildArguments.Date, BuildArguments.Drafts,
            BuildArguments.Format, BuildArguments.WarningsAsErrors, CheckArguments.External, CheckArguments.Published, CheckArguments.Loopback,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var options = BuildArguments.Read(parsed);
        var result = Composition.Build(options, new NoOutput(), checks: CheckArguments.Checks(parsed, options), outputChecks: CheckArguments.OutputChecks(parsed, options)).Run();
        var report = Report.Of(result, options, parsed.GetValue(BuildArguments.WarningsAsErrors));
        report.Print(Console.Out, parsed.GetValue(BuildArguments.Format), report.Checked);
        return report.ExitCode;
    }
}
