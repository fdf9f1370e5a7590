namespace Advance.Tests.Writing;

/// <summary>Every file below a folder with its bytes and its time of change.</summary>
static class FolderSnapshot
{
    public static IReadOnlyList<(string Path, DateTime Changed, string Bytes)> Of(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    (
                        Path.GetRelativePath(folder, path),
                        File.GetLastWriteTimeUtc(path),
                        Convert.ToBase64String(File.ReadAllBytes(path))
                    )
                ),
        ];

    public static IReadOnlyList<(string Path, string Bytes)> Contents(string folder) =>
        [.. Of(folder).Select(file => (file.Path, file.Bytes))];
}
