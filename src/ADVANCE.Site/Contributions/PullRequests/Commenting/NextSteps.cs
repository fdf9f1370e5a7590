using Advance.Contributions.PullRequests.Changes;
using Advance.Diagnostics;
using Advance.Reports;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>What happens next, and what the author needs to do.</summary>
static class NextSteps
{
    public static string Of(Review review) =>
        (review.IsRefused, review.Findings.Errors > 0, review.Pull.IsDraft) switch
        {
            (true, _, _) => "Nothing is lost, and nothing is published. If you don't know how this happened, ask below: someone "
                + "will help.",
            (_, true, true) => $"This is still a draft, so there is no hurry. {Again(review)}",
            (_, true, false) => $"Nothing is published until this is fixed. {Again(review)}",
            (_, false, true) => "This is still a draft. When it is ready, "
                + (
                    review.Pull.IsByEditor
                        ? "set its status to “In review” in the editor."
                        : "press “Ready for review” at the foot of this page."
                ),
            (_, false, false) => review.Pull.IsReady
                ? "It is marked as ready, so an editor can publish it now. The site is then rebuilt with it, and nothing "
                    + "else needs to be done."
                : "Someone on the team will read it, and may write to you below. When they merge it, the site is rebuilt "
                    + "with it. You don't need to do anything else.",
        };

    /// <summary>A sentence about the problems that were already there; null if there are none.</summary>
    public static string? Standing(Review review)
    {
        var standing = review.Findings.Standing;
        if (standing.Count == 0)
            return null;
        var files = standing
            .Select(finding => finding.Location.File)
            .Distinct(StringComparer.Ordinal)
            .Select(MarkdownText.Code)
            .ToList();
        var stops = standing.Any(finding => finding.Severity == Severity.Error);
        return $"Not caused by you: {EnglishCount.Of(standing.Count, "message")} about {EnglishCount.List(files, most: 3)} "
            + $"{(standing.Count == 1 ? "was" : "were")} already there before this change, and "
            + $"{(standing.Count == 1 ? "doesn't" : "don't")} "
            + $"count here.{(stops ? " But the site can't be published until someone fixes the errors there." : "")}";
    }

    static string Again(Review review) =>
        review.Pull.IsByEditor
            ? "Change it in the editor and save: the check then runs again automatically."
            : "Change it here, with the pencil above the file, or in your own copy: the check then runs again "
                + "automatically.";
}
