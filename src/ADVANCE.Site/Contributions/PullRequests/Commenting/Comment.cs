using System.Text;
using Advance.Content;
using Advance.Contributions.PullRequests.Changes;
using Advance.Diagnostics;
using Advance.Reports;
using Advance.Sites;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>
/// The comment below a pull request, in Markdown: what to fix, what readers will see and when, what to check and
/// what happens next. There is one comment, which later checks update.
/// </summary>
static class Comment
{
    /// <summary>Its first line, which readers don't see. The workflow finds the comment by it.</summary>
    public const string Marker = "<!-- advance-check -->";

    const int MostEntries = 10;

    /// <summary>The comment; empty if the change neither touches nor breaks any content.</summary>
    public static string Of(Review review)
    {
        if (
            review.ContentChanges.Count == 0
            && review.Findings.Told.Count == 0
            && !review.IsRefused
            && SiteWideChanges.Of(review).Count == 0
        )
            return "";
        var comment = new StringBuilder(Marker).Append('\n').Append("### ").Append(Heading(review)).Append("\n\n");
        SiteWideChanges.Write(review, comment);
        WriteRefusal(review, comment);
        comment.Append(NextSteps.Of(review)).Append("\n\n");
        WriteFindings(review, comment);
        if (!review.IsRefused)
        {
            WriteEntries(review, comment);
            WriteRemoved(review, comment);
            if (review.ContentChanges.Any(change => change.Kind != FileChangeKind.Removed))
                Checklist.Write(review, comment);
        }
        if (NextSteps.Standing(review) is { } standing)
            comment.Append(standing).Append("\n\n");
        return comment.ToString().TrimEnd('\n') + "\n";
    }

    static string Heading(Review review) =>
        review switch
        {
            { IsRefused: true } => "We can't accept this as it stands",
            { Findings.Errors: > 0 and var errors } =>
                $"{Sentence(EnglishCount.Of(errors, "thing"))} to fix before this can be published",
            { Findings.Warnings: > 0 and var warnings } =>
                $"Thank you: nothing must be fixed, but {EnglishCount.Of(warnings, "thing")} could be better",
            _ => "Thank you: there is nothing to fix",
        };

    static void WriteRefusal(Review review, StringBuilder comment)
    {
        if (review.Limits.Outside is { Count: > 0 } outside)
            comment
                .Append(
                    "This pull request comes from a branch of the editor, which may change only content and its pictures, "
                        + "but it also changes "
                )
                .Append(EnglishCount.List([.. outside.Select(MarkdownText.Code)]))
                .Append(". A change to ")
                .Append(outside.Count == 1 ? "that file" : "those files")
                .Append(" needs a separate pull request, from a branch with another name.\n\n");
        else if (review.Limits.IsMisnamed)
            comment
                .Append("Its branch, ")
                .Append(MarkdownText.Code(review.Pull.Head.Name))
                .Append(
                    review.Pull.Entry is { } entry
                        ? $", has a name that the editor uses for an entry of {MarkdownText.Quote(entry.Collection)}, but no "
                            + "such entry is changed. Save it from the editor again, or use a branch with another name.\n\n"
                        : ", begins like a branch of the editor, but doesn't name an entry. Save it from the editor again, "
                            + "or use a "
                            + "branch with another name.\n\n"
                );
    }

    static void WriteFindings(Review review, StringBuilder comment)
    {
        var list = new FindingList(review);
        Section("To fix", review.Findings.Own.Where(finding => finding.Severity == Severity.Error));
        Section(
            "To fix elsewhere, because of this change",
            review.Findings.Caused.Where(finding => finding.Severity == Severity.Error)
        );
        Section("Could be better", review.Findings.Told.Where(finding => finding.Severity != Severity.Error));

        void Section(string heading, IEnumerable<Diagnostic> findings)
        {
            if (!findings.Any())
                return;
            comment.Append("#### ").Append(heading).Append("\n\n");
            list.Write(findings, comment);
        }
    }

    static void WriteEntries(Review review, StringBuilder comment)
    {
        if (review.Result.Site is not { } site)
            return;
        var shown = review
            .ContentChanges.Where(change => change.Kind != FileChangeKind.Removed)
            .Select(change => (Change: change, Entry: EntryOf(change, review, site)))
            .Where(pair => pair.Entry is not null)
            .DistinctBy(pair => pair.Entry, ReferenceEqualityComparer.Instance)
            .ToList();
        var unread = review
            .Findings.Own.Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Location.File)
            .Distinct(StringComparer.Ordinal)
            .Where(file =>
                EditorLimits.IsMarkdown(file)
                && Review.EntryOf(file, site) is null
                && site.Sources.Any(source => source.DisplayPath == file)
            )
            .ToList();
        if (shown.Count + unread.Count == 0)
            return;
        comment.Append("#### What readers will see\n\n");
        if (unread.Count > 0)
            comment
                .Append("- ")
                .Append(EnglishCount.List([.. unread.Select(MarkdownText.Code)]))
                .Append(": a preview appears here once this is fixed.\n");
        var view = new ReaderView(review, site);
        foreach (var (change, entry) in shown.Take(MostEntries))
            view.Write(entry!, change, comment);
        if (shown.Count > MostEntries)
            comment.Append("- And ").Append(shown.Count - MostEntries).Append(" more.\n");
        comment.Append('\n');
    }

    static void WriteRemoved(Review review, StringBuilder comment)
    {
        var removed = review
            .ContentChanges.Where(change => change.Kind == FileChangeKind.Removed)
            .Select(change => Review.EntryOf(review.History.InSite(change.Path)!, review.Before.Value.Site))
            .OfType<Entry>()
            .ToList();
        if (removed.Count == 0 || review.Result.Site is not { } site)
            return;
        comment.Append("#### What will be removed\n\n");
        foreach (var entry in removed.Take(MostEntries))
            comment
                .Append("- **")
                .Append(ReaderView.Kind(entry))
                .Append("**: ")
                .Append(MarkdownText.Quote(entry.Title))
                .Append(", with its page ")
                .Append(MarkdownText.Code(site.Href(entry.Permalink)))
                .Append(
                    entry is Event
                        ? ". If the event won't take place, keep the page and set its status to “cancelled”, because people may "
                            + "have it in their calendars.\n"
                        : ". Links to it from other sites will stop working. If another page replaces it, add this "
                            + "address to “Old addresses” there.\n"
                );
        if (removed.Count > MostEntries)
            comment.Append("- And ").Append(removed.Count - MostEntries).Append(" more.\n");
        comment.Append('\n');
    }

    // The record beside a publication belongs to it.
    static Entry? EntryOf(FileChange change, Review review, Site site)
    {
        var file = review.History.InSite(change.Path)!;
        var name = Path.GetFileName(file);
        return Review.EntryOf(file, site)
            ?? (
                name.StartsWith('_')
                    ? Review.EntryOf($"{file[..^name.Length]}{Path.GetFileNameWithoutExtension(name)[1..]}.md", site)
                    : null
            );
    }

    static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
