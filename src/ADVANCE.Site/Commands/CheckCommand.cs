using System.CommandLine;
using Advance.Contributions.PullRequests;
using Advance.Exits;
using Advance.Parts;
using Advance.Publish;
using Advance.Reports;

namespace Advance.Commands;

/// <summary><c>advance check</c></summary>
static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Look for problems and print them. The site is built but not written.")
        {
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            BuildArguments.Date,
            BuildArguments.Drafts,
            BuildArguments.Format,
            BuildArguments.Annotations,
            BuildArguments.WarningsAsErrors,
            CheckArguments.External,
            CheckArguments.Published,
            CheckArguments.PullRequest,
            CheckArguments.Comment,
            CheckArguments.Loopback,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var options = BuildArguments.Read(parsed);
        if (parsed.GetValue(CheckArguments.PullRequest) is { } pullRequest)
            return new PullRequestCheck(
                Check,
                parsed.GetValue(BuildArguments.Format),
                BuildArguments.AnnotationsOf(parsed),
                parsed.GetValue(BuildArguments.WarningsAsErrors),
                parsed.GetValue(CheckArguments.Comment)
            ).Run(pullRequest, options);
        if (parsed.GetValue(CheckArguments.Comment) is not null)
            throw new UsageException("--comment needs --pull-request.");
        var report = Report.Of(Check(options), options, parsed.GetValue(BuildArguments.WarningsAsErrors));
        report.Print(Console.Out, parsed.GetValue(BuildArguments.Format), report.Checked, BuildArguments.AnnotationsOf(parsed));
        return report.ExitCode;

        BuildResult Check(BuildOptions site) =>
            Composition
                .Build(
                    site,
                    checks: CheckArguments.Checks(parsed, site),
                    finishedChecks: CheckArguments.FinishedChecks(parsed, site)
                )
                .Run(new NoOutput());
    }
}
