using Advance.Building;
using Advance.Content;
using Advance.Parsing;
using Advance.Settings;
using Advance.Sites;

namespace Advance.PullRequests;

/// <summary>All that is known of a pull request once it was checked.</summary>
/// <param name="Pull">As GitHub tells of it.</param>
/// <param name="History">What it changes.</param>
/// <param name="Result">The site with the change.</param>
/// <param name="Before">The site without it; made when first asked for.</param>
/// <param name="Findings">The mistakes, sorted.</param>
/// <param name="Limits">What an editor may touch.</param>
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
    /// <summary>It is by an editor, and touches what an editor must not.</summary>
    public bool IsRefused => Limits.Outside.Count > 0 || Limits.IsMisnamed;

    /// <summary>The changes of the input, by their path in the site.</summary>
    public IReadOnlyList<FileChange> ContentChanges { get; } =
    [.. History.Changes.Select(change => InInput(change, Limits)).OfType<FileChange>()];

    /// <summary>It also changes what is no content: the program, the theme, the settings, the workflows.</summary>
    public bool ChangesProgram => History.Changes.Any(change => change.Paths.Any(path => Limits.InInput(path) is null));

    /// <summary>
    /// The documents of files that the author is told of or that changed, read again: also those that no entry could be made of.
    /// </summary>
    public IReadOnlyDictionary<string, Document> Documents { get; } = Read(Result.Site, Settings, History, Findings);

    /// <summary>The type of what is in a document, or null.</summary>
    public ContentType? TypeOf(Document document) => ContentTypes.OfSection(document.Source.Section, Settings);

    /// <summary>The entry of a file, drafts and scheduled ones too; null if there is none, or if it could not be read.</summary>
    public static Entry? EntryOf(string file, Site? site) =>
        site is null
            ? null
            : site
                .Editions.All.SelectMany(edition => edition.Entries)
                .Concat(site.LeftOut)
                .FirstOrDefault(entry => entry.Document.Source.DisplayPath == file);

    // What moves in or out of the input is new there, or gone.
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
            .Parse(files, null, settings, new())
            .ToDictionary(document => document.Source.DisplayPath, StringComparer.Ordinal);
    }
}
