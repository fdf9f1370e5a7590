using System.Text;
using Advance.Diagnostics;
using Advance.Reports;

namespace Advance.PullRequests.Commenting;

/// <summary>Mistakes as a list in Markdown, file by file, each with a link to its line.</summary>
/// <param name="review">What they are of.</param>
sealed class FindingList(Review review)
{
    // A comment holds 65,536 characters, and nobody reads that many.
    const int Most = 30;

    readonly PlainWords words = new(review);

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
            comment.Append("And ").Append(all.Count - Most).Append(" more, which the page of the check lists.\n\n");
    }

    string Heading(string file) =>
        Review.EntryOf(file, review.Result.Site)?.Title is { Length: > 0 } title
            ? $"In {MarkdownText.Quote(title)} ({MarkdownText.Code(file)}):"
            : $"In {MarkdownText.Code(file)}:";

    string Link(Diagnostic finding)
    {
        // A file that goes has no lines to look at.
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
