using Advance.Tests.Editing.PullRequests;
using Advance.Tests.Running;

namespace Advance.Tests.Editing.Journeys;

/// <summary>What many journeys have in common: filling a form, publishing it, and seeing that all went well.</summary>
static class JourneySteps
{
    public const string Summary = "A summary in plain words that is long enough to pass the check of its length.";

    public static async Task FillNews(this EditorVisit editor, string title)
    {
        await editor.Fill("Title", title);
        await editor.Fill("Date of publication", "2026-11-20");
        await editor.Fill("Summary", Summary);
        await editor.Tick("Topics", "Groups");
        await editor.Write("What happened.");
    }

    public static async Task FillEvent(this EditorVisit editor, string title, string start, string end)
    {
        await editor.FillNews(title);
        await editor.Fill("Begins", start);
        await editor.Fill("Ends", end);
        await editor.TurnOn("Online");
    }

    /// <summary>Publishes an entry that was sent for review.</summary>
    public static async Task PublishReviewed(this EditedSite site, EditorVisit editor, string title, string branch)
    {
        await site.Until(() => site.Pull(branch).Labels is ["sveltia-cms/pending_review"], $"{branch} is in review");
        await editor.Open(title);
        await editor.SetStatus("Ready");
        await editor.Publish();
        await site.Until(
            () => site.Pull(branch).State == PullRequestState.Merged && site.Host.Repository.Head(branch) is null,
            $"{branch} is merged"
        );
    }

    /// <summary>Checks a pull request as the workflow does.</summary>
    public static CheckState Checked(this EditedSite site, string branch)
    {
        using var checkout = site.Checkout(branch);
        return AdvanceProgram.Soonest.RunIn(checkout.Root, "check", "--date", EditedSite.Date).ExitCode == 0
            ? CheckState.Success
            : CheckState.Failure;
    }

    /// <summary>Builds what the editor wrote without messages, and serves it from then on.</summary>
    public static void AssertBuilds(this EditedSite site)
    {
        var built = site.Publish();
        Assert.True(
            built.ExitCode == 0 && built.Errors.Length == 0 && !built.Output.Contains("ADV", StringComparison.Ordinal),
            built.ToString()
        );
    }

    /// <summary>
    /// Formatting puts the editor's files in the standard style, is stable, and changes nothing that a check would report.
    /// </summary>
    public static void AssertFormats(this EditedSite site)
    {
        using var checkout = site.Checkout("main");
        var formatted = AdvanceProgram.Soonest.RunIn(checkout.Root, "format");
        Assert.True(formatted.ExitCode == 0, formatted.ToString());
        Assert.StartsWith("All ", AdvanceProgram.Soonest.RunIn(checkout.Root, "format").Output, StringComparison.Ordinal);
        var check = AdvanceProgram.Soonest.RunIn(checkout.Root, "check", "--date", EditedSite.Date);
        Assert.True(check.ExitCode == 0 && !check.Output.Contains("ADV", StringComparison.Ordinal), check.ToString());
    }

    public static void AssertWasQuiet(this EditedSite site, EditorVisit editor)
    {
        Assert.Empty(editor.RequestsElsewhere);
        Assert.Empty(editor.Complaints);
        Assert.DoesNotContain(site.Host.Log, request =>
            request.Status >= 500 || request.Operation.StartsWith("query", StringComparison.Ordinal) && request.Refusal.Length > 0
        );
    }
}
