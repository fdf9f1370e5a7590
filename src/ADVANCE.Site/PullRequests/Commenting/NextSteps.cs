using Advance.Diagnostics;
using Advance.Reports;

namespace Advance.PullRequests.Commenting;

/// <summary>What its author does next, or need not do.</summary>
static class NextSteps
{
    public static string Of(Review review) =>
        (review.IsRefused, review.Findings.Errors > 0, review.Pull.IsDraft) switch
        {
            (true, _, _) =>
                "Nothing is lost, and nothing is published. If you do not know how this came about, write so below: somebody "
                    + "will help.",
            (_, true, true) => $"This is still a draft, so there is no hurry. {Again(review)}",
            (_, true, false) => $"Nothing is published until this is mended. {Again(review)}",
            (_, false, true) => "This is still a draft. When it is as you want it, "
                + (
                    review.Pull.IsByEditor
                        ? "set its status to “In review” in the editor."
                        : "press “Ready for review” at the foot of this page."
                ),
            (_, false, false) => review.Pull.IsReady
                ? "It is marked as ready: whoever may publish can do so now. Then the site is built again with it, and nobody "
                    + "need do anything else."
                : "Somebody of the team reads it now, and may write to you below. When they merge it, the site is built again "
                    + "with it. You need do nothing else.",
        };

    /// <summary>The mistakes that were there before, in a sentence; null if there are none.</summary>
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
        return $"Not yours: {Counted.Of(standing.Count, "message")} about {Counted.List(files, most: 3)} "
            + $"{(standing.Count == 1 ? "was" : "were")} there before this change, and {(standing.Count == 1 ? "does" : "do")} "
            + $"not count here.{(stops ? " But the site can't be published until somebody mends what is wrong there." : "")}";
    }

    static string Again(Review review) =>
        review.Pull.IsByEditor
            ? "Change it in the editor and save: the check looks again by itself."
            : "Change it here, with the pencil above the file, or in your own copy: the check looks again by itself.";
}
