namespace Advance.Preview.GitHost.Storage;

/// <summary>What a save changes, all of it or nothing.</summary>
/// <param name="ExpectedHead">Id of the commit that the editor believes to be the branch's newest.</param>
/// <param name="Headline">First line of the commit's message.</param>
/// <param name="Additions">Whole files, new or instead of old ones.</param>
/// <param name="Deletions">Paths.</param>
public sealed record FileChanges(
    string ExpectedHead,
    string Headline,
    IReadOnlyList<Addition> Additions,
    IReadOnlyList<string> Deletions
);

/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record Addition(string Path, ReadOnlyMemory<byte> Bytes);
