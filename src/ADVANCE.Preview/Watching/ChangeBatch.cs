using Advance.Read;

namespace Advance.Preview.Watching;

/// <summary>A batch of changes close enough together to be one save: editors make several changes for each save.</summary>
sealed record ChangeBatch(IReadOnlyList<Change> Changes)
{
    /// <summary>
    /// Full paths, each once, in the order of their first change. Files created and deleted within the batch are left out.
    /// </summary>
    public IReadOnlyList<string> Files { get; } =
    [
        .. Changes
            .Where(change => change.Path is not null)
            .DistinctBy(change => change.Path, StringComparer.Ordinal)
            .Where(change => !change.IsNew || Path.Exists(change.Path))
            .Select(change => change.Path!),
    ];

    public bool PlacesChanged => Has(ChangeKind.Place);
    public bool ParserChanged => Has(ChangeKind.Parser);

    /// <summary>What changed, for a person: <c>input/news/x.md and 2 more</c>; null if it wasn't something they did.</summary>
    public string? Subject(WatchedPaths paths) =>
        Files switch
        {
            [] => ParserChanged || Has(ChangeKind.Code) ? "the program" : null,
            [var file] => InputFolder.Display(paths.Root, file),
            [var file, ..] => $"{InputFolder.Display(paths.Root, file)} and {Files.Count - 1} more",
        };

    bool Has(ChangeKind kind) => Changes.Any(change => change.Kind == kind);
}
