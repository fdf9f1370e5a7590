using System.Text;
using Advance.Contributions.PullRequests.Changes;
using Advance.Diagnostics;
using Advance.Reports;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>Problems as a Markdown list, grouped by file, each with a link to its line.</summary>
/// <param name="review">The review that found them.</param>
sealed class FindingList(Review review)
{
    // GitHub limits a comment to 65,536 characters, and nobody reads that many.
    const int Most = 30;

    readonly FieldMessages words = new(review);

    public void Write(IEnumerable<Diagnostic> findings, StringBuilder comment)
    {
        var all = findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Location).ToList();
        foreach (var file in all.Take(Most).GroupBy(finding => finding.Location.File, StringComparer.Ordinal))
        {
            comment.Append(Heading(file.Key)).Append("\n\n");
            foreach (var finding in file)
                comment.Append("- ").Append(words.Of(finding)).Append(Link(finding)).Append('\n');
            comment.Append('\n');
        }
        if (all.Count > Most)
            comment.Append("And ").Append(all.Count - Most).Append(" more, which are listed on the page of the check.\n\n");
    }

    string Heading(string file) =>
        Review.EntryOf(file, review.Result.Site)?.Title is { Length: > 0 } title
            ? $"In {MarkdownText.Quote(title)} ({MarkdownText.Code(file)}):"
            : $"In {MarkdownText.Code(file)}:";

    string Link(Diagnostic finding)
    {
        // A removed file has no lines to link to.
        if (
            review.ContentChanges.Any(change =>
                change.Kind == FileChangeKind.Removed && review.History.InSite(change.Path) == finding.Location.File
            )
        )
            return "";
        var isText =
            Path.GetExtension(finding.Location.File).ToLowerInvariant() is ".md" or ".markdown" or ".yml" or ".yaml" or ".json";
        return review.Pull.LinkTo(review.History.Prefix + finding.Location.File, isText ? finding.Location.Line : null) is { } url
                ? $" ([{(isText ? $"line {finding.Location.Line}" : "the file")}]({url}))"
            : isText ? $" (line {finding.Location.Line})"
            : "";
    }
}
