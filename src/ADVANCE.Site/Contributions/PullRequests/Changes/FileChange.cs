namespace Advance.Contributions.PullRequests.Changes;

/// <summary>A file that a pull request changes.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Path">The path in the repository; the new path of a file that moves.</param>
/// <param name="OldPath">The old path of a file that moves, or null.</param>
sealed record FileChange(FileChangeKind Kind, string Path, string? OldPath = null)
{
    /// <summary>The path, and the old path of a file that moves.</summary>
    public IEnumerable<string> Paths => OldPath is null ? [Path] : [Path, OldPath];

    /// <summary>Reads what <c>git diff --name-status -z</c> prints: a letter, a NUL, and one path or, for a move, two.</summary>
    public static IReadOnlyList<FileChange> Parse(string names)
    {
        var changes = new List<FileChange>();
        var parts = names.Split('\0');
        for (var i = 0; i + 1 < parts.Length; )
        {
            var letter = parts[i++];
            if (letter.StartsWith('R') && i + 1 < parts.Length)
                changes.Add(new(FileChangeKind.Moved, parts[i + 1], parts[i++]));
            else
                changes.Add(
                    new(
                        letter switch
                        {
                            "A" => FileChangeKind.Added,
                            "D" => FileChangeKind.Removed,
                            _ => FileChangeKind.Changed,
                        },
                        parts[i]
                    )
                );
            i++;
        }
        return changes;
    }
}

enum FileChangeKind
{
    Added,
    Changed,
    Removed,
    Moved,
}
