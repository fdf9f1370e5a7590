namespace Advance.Search.Export;

/// <summary>One file of the client index.</summary>
/// <param name="Path">Relative to the <c>search/</c> folder of the site, with <c>/</c>.</param>
/// <param name="Bytes">As they are served.</param>
public sealed record ClientFile(string Path, byte[] Bytes);
