using Advance.Reading;

namespace Advance.Preview.Watching;

/// <summary>Changes that came so close together that they are one save: an editor makes several of each.</summary>
sealed record Burst(IReadOnlyList<Change> Changes)
{
    /// <summary>Full paths, each once, in the order of their first change.</summary>
    public IReadOnlyList<string> Files { get; } = [.. Changes.Select(change => change.Path).OfType<string>().Distinct(StringComparer.Ordinal)];

    public bool PlacesChanged => Has(ChangeKind.Place);
    public bool ParserChanged => Has(ChangeKind.Parser);

    /// <summary>What changed, for a person: <c>input/news/x.md and 2 more</c>; null where nothing that they did.</summary>
    public string? Subject(WatchedPaths paths) => Files switch
    {
        [] => ParserChanged || Has(ChangeKind.Code) ? "the program" : null,
        [var file] => InputFolder.Display(paths.Root, file),
        [var file, ..] => $"{InputFolder.Display(paths.Root, file)} and {Files.Count - 1} more",
    };

    bool Has(ChangeKind kind) => Changes.Any(change => change.Kind == kind);
}
