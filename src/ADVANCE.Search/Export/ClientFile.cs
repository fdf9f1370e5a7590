namespace Advance.Search.Export;

/// <summary>One file of the client index.</summary>
/// <param name="Path">The path relative to the site's <c>search/</c> folder, with <c>/</c>.</param>
/// <param name="Bytes">The bytes as they are served.</param>
public sealed record ClientFile(string Path, byte[] Bytes);
