using System.Security.Cryptography;

namespace Advance.Tests.Running;

/// <summary>What a folder holds, so that two of them can be compared.</summary>
static class FolderContent
{
    /// <summary>
    /// Path with slashes, relative to <paramref name="folder"/>, and SHA-256 of each file below it, in order of path; empty if
    /// the folder is not there.
    /// </summary>
    public static SortedDictionary<string, string> Of(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [];
        return new(
            files.ToDictionary(
                path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
                path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))
            ),
            StringComparer.Ordinal
        );
    }
}
