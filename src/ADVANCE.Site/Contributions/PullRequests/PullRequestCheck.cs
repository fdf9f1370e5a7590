using Advance.Commands;
using Advance.Contributions.PullRequests.Changes;
using Advance.Contributions.PullRequests.Commenting;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Reports;

namespace Advance.Contributions.PullRequests;

/// <summary>
/// <c>advance check --pull-request</c>: checks what a pull request changes, writes a comment for its author, and shows by its
/// exit code whether it may be merged. A draft gets advice only, and errors that were already there don't count.
/// </summary>
/// <param name="Build">Checks the site with the given options, and writes nothing.</param>
/// <param name="Format">How to print problems.</param>
/// <param name="Annotations">The file for annotations, or null.</param>
/// <param name="WarningsAsErrors">Fail for warnings too.</param>
/// <param name="Comment">The file for the comment, or null.</param>
sealed record PullRequestCheck(
    Func<BuildOptions, BuildResult> Build,
    ReportFormat Format,
    string? Annotations,
    bool WarningsAsErrors,
    string? Comment
)
{
    /// <param name="eventFile">The event file that GitHub gives to a workflow.</param>
    /// <param name="options">The options of the site in the checkout.</param>
    /// <exception cref="UsageException">The event or the checkout isn't right.</exception>
    public int Run(string eventFile, BuildOptions options)
    {
        var pull = EventFile.Read(eventFile);
        var history = History.Of(options.Root, pull);
        using var before = new SiteBefore(history, options, Build);
        var review = Review(pull, history, options, before);
        var text = Contributions.PullRequests.Commenting.Comment.Of(review);
        if (Comment is not null)
            CommentFile.Write(Comment, text, Contributions.PullRequests.Commenting.Comment.Marker);
        if (Format == ReportFormat.GitHub)
            WriteForWorkflow(review, text);
        return Print(review, options);
    }

    Review Review(PullRequest pull, History history, BuildOptions options, SiteBefore before)
    {
        var plan = BuildPlan.Make(options, out _);
        var result = Build(options);
        var inputs = plan.Input.Select(folder => Path.GetRelativePath(options.Root, folder).Replace('\\', '/')).ToList();
        var findings = Findings.Of(result, before.Result, history);
        findings = findings with { Own = [.. findings.Own, .. LostAddresses.Of(result, before.Result, history)] };
        return new(
            pull,
            history,
            result,
            before.Result,
            findings,
            new EditorLimits(pull, history, plan.Settings, inputs),
            plan.Settings
        );
    }

    int Print(Review review, BuildOptions options)
    {
        var report = Report.Of(review.Result, options, WarningsAsErrors) with
        {
            Diagnostics = [.. review.Findings.Told.OrderBy(finding => finding.Location)],
        };
        var fails = review.IsRefused || (!review.Pull.IsDraft && report.ExitCode != ExitCode.Fine);
        report.Print(Console.Out, Format, $"{report.Checked}{Also(review, report)}", Annotations);
        return fails ? ExitCode.Mistakes : ExitCode.Fine;
    }

    static string Also(Review review, Report report)
    {
        var others = review.Findings.Standing.Count;
        return (
                review.Limits.Outside.Count > 0
                    ? " Refused: a branch of the editor changes "
                        + $"{MarkdownText.OneLine(string.Join(", ", review.Limits.Outside))}."
                : review.Limits.IsMisnamed
                    ? $" Refused: the branch '{MarkdownText.OneLine(review.Pull.Head.Name)}' isn't named after what it changes."
                : ""
            )
            + (
                review is { Pull.IsDraft: true, IsRefused: false } && report.ExitCode != ExitCode.Fine
                    ? " It is a draft, so the check doesn't fail."
                    : ""
            )
            + (
                others > 0
                    ? $" {others} more {(others == 1 ? "was" : "were")} already there, in files that this change doesn't touch."
                    : ""
            );
    }

    static void WriteForWorkflow(Review review, string text)
    {
        JobSummary.Append(text);
        WorkflowOutput.Write("program", review.ChangesProgram);
    }
}
