using System.Text;
using Advance.Contributions.PullRequests.Changes;
using Advance.Reports;
using Advance.Settings;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>The parts of a pull request that affect the whole site, which reviewers must see first.</summary>
static class SiteWideChanges
{
    // Browsers show these for every page.
    static readonly HashSet<string> Icons = new(
        ["favicon.ico", "favicon.png", "favicon.svg", "apple-touch-icon.png", "apple-touch-icon-precomposed.png"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Sentences in Markdown; none if the change affects only single pages.</summary>
    public static IReadOnlyList<string> Of(Review review) => [.. Files(review), .. Settings(review)];

    public static void Write(Review review, StringBuilder comment)
    {
        var all = Of(review);
        if (all.Count == 0)
            return;
        comment.Append("#### This affects the whole site\n\n");
        foreach (var sentence in all)
            comment.Append("- ").Append(sentence).Append('\n');
        comment.Append("\nOne of the site's engineers has to review this, whatever else is changed.\n\n");
    }

    static IEnumerable<string> Files(Review review)
    {
        foreach (var change in review.History.Changes)
        foreach (var path in change.Paths)
        {
            if (review.Limits.IsForWholeSite(path))
                yield return $"{MarkdownText.Code(path)} tells hosts, browsers or search engines how to treat every page. It "
                    + "can send readers to another site.";
            else if (review.Limits.InInput(path) is { } file && Icons.Contains(file))
                yield return $"{MarkdownText.Code(path)} is the picture that browsers show for every page.";
        }
    }

    static IEnumerable<string> Settings(Review review)
    {
        if (
            !review
                .History.Changes.SelectMany(change => change.Paths)
                .Any(path => review.History.InSite(path) == SettingsFile.Name)
        )
            yield break;
        var before = review.Before.Value.Site?.Settings;
        if (New(review.Settings.HostFiles, before?.HostFiles) is { Count: > 0 } files)
            yield return $"{MarkdownText.Code(SettingsFile.Name)} lets {EnglishCount.List(files)} do so "
                + $"({MarkdownText.Code("HostFiles")}).";
        if (New(review.Settings.FileTypes, before?.FileTypes ?? SiteSettings.DefaultFileTypes) is { Count: > 0 } kinds)
            yield return $"{MarkdownText.Code(SettingsFile.Name)} lets contributors publish files of the "
                + $"{(kinds.Count == 1 ? "kind" : "kinds")} {EnglishCount.List(kinds)} ({MarkdownText.Code("FileTypes")}).";
    }

    static List<string> New(IEnumerable<string> now, IEnumerable<string>? before) =>
        [.. now.Except(before ?? [], StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(MarkdownText.Code)];
}
