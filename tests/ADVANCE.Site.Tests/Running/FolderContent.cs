using System.Security.Cryptography;

namespace Advance.Tests.Running;

/// <summary>The content of a folder, so that two folders can be compared.</summary>
static class FolderContent
{
    /// <summary>
    /// The path with slashes, relative to <paramref name="folder"/>, and the SHA-256 of each file in it, in order of path; empty
    /// if the folder doesn't exist.
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
