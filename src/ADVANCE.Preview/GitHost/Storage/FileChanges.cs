namespace Advance.Preview.GitHost.Storage;

/// <summary>The changes of one save, made completely or not at all.</summary>
/// <param name="ExpectedHead">The id of the commit that the editor believes to be the branch's newest.</param>
/// <param name="Headline">The first line of the commit's message.</param>
/// <param name="Additions">Whole files, new or instead of old ones.</param>
/// <param name="Deletions">Paths of files to delete.</param>
public sealed record FileChanges(
    string ExpectedHead,
    string Headline,
    IReadOnlyList<Addition> Additions,
    IReadOnlyList<string> Deletions
);

/// <param name="Path">The path from the root of the repository, with <c>/</c>.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record Addition(string Path, ReadOnlyMemory<byte> Bytes);
