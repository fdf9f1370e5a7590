using Advance.Content;
using Advance.Content.Documents;
using Advance.Parse;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>Everything known about a pull request after its check.</summary>
/// <param name="Pull">The pull request, according to GitHub.</param>
/// <param name="History">The changes it makes.</param>
/// <param name="Result">The site with the change.</param>
/// <param name="Before">The site without it; built on first use.</param>
/// <param name="Findings">The problems, sorted.</param>
/// <param name="Limits">What the editor may change.</param>
/// <param name="Settings">The site's.</param>
sealed record Review(
    PullRequest Pull,
    History History,
    BuildResult Result,
    Lazy<BuildResult> Before,
    Findings Findings,
    EditorLimits Limits,
    SiteSettings Settings
)
{
    /// <summary>True if it was made in the editor and changes something that the editor must not.</summary>
    public bool IsRefused => Limits.Outside.Count > 0 || Limits.IsMisnamed;

    /// <summary>The changes in the input, by their path in the site.</summary>
    public IReadOnlyList<FileChange> ContentChanges { get; } =
    [.. History.Changes.Select(change => InInput(change, Limits)).OfType<FileChange>()];

    /// <summary>True if it also changes something other than content: the program, the theme, the settings, the
    /// workflows.</summary>
    public bool ChangesProgram => History.Changes.Any(change => change.Paths.Any(path => Limits.InInput(path) is null));

    /// <summary>
    /// The documents of files that changed or have problems to report, read again. Includes those that couldn't become an entry.
    /// </summary>
    public IReadOnlyDictionary<string, Document> Documents { get; } = Read(Result.Site, Settings, History, Findings);

    /// <summary>The type of a document, or null.</summary>
    public ContentType? TypeOf(Document document) => ContentTypes.OfSection(document.Source.Section, Settings);

    /// <summary>The entry of a file, including drafts and scheduled ones; null if there is none or it couldn't be read.</summary>
    public static Entry? EntryOf(string file, Site? site) =>
        site is null
            ? null
            : site
                .Editions.All.SelectMany(edition => edition.Entries)
                .Concat(site.LeftOut)
                .FirstOrDefault(entry => entry.Document.Source.DisplayPath == file);

    // A file that moves into or out of the input counts as added or removed.
    static FileChange? InInput(FileChange change, EditorLimits limits) =>
        (limits.InInput(change.Path), change.OldPath is null ? "" : limits.InInput(change.OldPath)) switch
        {
            (null, null or "") => null,
            (null, _) => new FileChange(FileChangeKind.Removed, change.OldPath!),
            (_, null) => new FileChange(FileChangeKind.Added, change.Path),
            _ => change,
        };

    static Dictionary<string, Document> Read(Site? site, SiteSettings settings, History history, Findings findings)
    {
        if (site is null)
            return [];
        var wanted = history
            .Changes.SelectMany(change => change.Paths)
            .Select(history.InSite)
            .OfType<string>()
            .Concat(findings.Told.Select(finding => finding.Location.File))
            .ToHashSet(StringComparer.Ordinal);
        var files = site.Sources.Where(file => !file.IsMarkdown || wanted.Contains(file.DisplayPath)).ToList();
        return DocumentParser
            .Parse(files, new(), settings, new())
            .ToDictionary(document => document.Source.DisplayPath, StringComparer.Ordinal);
    }
}
