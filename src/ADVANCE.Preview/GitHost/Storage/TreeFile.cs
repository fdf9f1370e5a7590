namespace Advance.Preview.GitHost.Storage;

/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="Oid">Id of its bytes (<see cref="BlobId"/>).</param>
/// <param name="Size">Bytes.</param>
public sealed record TreeFile(string Path, string Oid, long Size);
