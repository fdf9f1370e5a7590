namespace Advance.Tests.Editing.Git;

/// <param name="Path">Of the file, as it is called after the change.</param>
/// <param name="Change">What became of it.</param>
/// <param name="PreviousPath">What a renamed file was called before.</param>
sealed record FileDifference(string Path, FileChange Change, string? PreviousPath = null)
{
    /// <summary>Reads what <c>git diff-tree --name-status -z</c> prints.</summary>
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
