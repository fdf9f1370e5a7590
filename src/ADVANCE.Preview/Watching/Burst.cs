using Advance.Reading;

namespace Advance.Preview.Watching;

/// <summary>Changes that came so close together that they are one save: an editor makes several of each.</summary>
sealed record Burst(IReadOnlyList<Change> Changes)
{
    /// <summary>
    /// Full paths, each once, in the order of their first change. What came and went within the burst is left out.
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

    /// <summary>What changed, for a person: <c>input/news/x.md and 2 more</c>; null where nothing that they did.</summary>
    public string? Subject(WatchedPaths paths) =>
        Files switch
        {
            [] => ParserChanged || Has(ChangeKind.Code) ? "the program" : null,
            [var file] => InputFolder.Display(paths.Root, file),
            [var file, ..] => $"{InputFolder.Display(paths.Root, file)} and {Files.Count - 1} more",
        };

    bool Has(ChangeKind kind) => Changes.Any(change => change.Kind == kind);
}
