namespace Advance.Preview.GitHost.Storage;

/// <param name="Path">The path from the root of the repository, with <c>/</c>.</param>
/// <param name="Oid">The id of its bytes (<see cref="BlobId"/>).</param>
/// <param name="Size">The size in bytes.</param>
public sealed record TreeFile(string Path, string Oid, long Size);
