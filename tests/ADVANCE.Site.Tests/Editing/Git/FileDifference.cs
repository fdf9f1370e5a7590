namespace Advance.Tests.Editing.Git;

/// <param name="Path">The path of the file after the change.</param>
/// <param name="Change">The kind of change.</param>
/// <param name="PreviousPath">The previous path of a renamed file.</param>
sealed record FileDifference(string Path, FileChange Change, string? PreviousPath = null)
{
    /// <summary>Reads the output of <c>git diff-tree --name-status -z</c>.</summary>
    public static IReadOnlyList<FileDifference> Read(string[] parts)
    {
        var files = new List<FileDifference>();
        for (var i = 0; i < parts.Length; i += 2)
        {
            if (parts[i][0] == 'R')
                files.Add(new(parts[i + 2], FileChange.Renamed, parts[++i]));
            else
                files.Add(
                    new(
                        parts[i + 1],
                        parts[i][0] switch
                        {
                            'A' => FileChange.Added,
                            'D' => FileChange.Removed,
                            _ => FileChange.Modified,
                        }
                    )
                );
        }
        return files;
    }
}

enum FileChange
{
    Added,
    Modified,
    Removed,
    Renamed,
}
