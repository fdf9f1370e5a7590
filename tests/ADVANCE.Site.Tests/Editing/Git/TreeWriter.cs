using System.Text;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.Git;

/// <summary>Creates trees without a working tree, with a separate index for each.</summary>
sealed class TreeWriter(GitProgram git)
{
    /// <summary>A tree with these changes.</summary>
    /// <param name="onto">The commit or tree to change, or null for an empty one.</param>
    /// <param name="additions">Whole files.</param>
    /// <param name="deletions">Paths of files to delete.</param>
    /// <exception cref="GitFailedException">A path isn't valid for a file.</exception>
    public string Write(string? onto, IReadOnlyList<Addition> additions, IReadOnlyList<string> deletions)
    {
        var index = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            git.RunOn(default, index, onto is null ? ["read-tree", "--empty"] : ["read-tree", onto]);
            git.RunOn(
                Encoding.UTF8.GetBytes(string.Concat(deletions.Select(path => $"0 {new string('0', 40)}\t{path}\0"))),
                index,
                "update-index",
                "-z",
                "--index-info"
            );
            // Not in the same list, where git passes over paths that can't be, in silence.
            git.RunOn(
                default,
                index,
                [
                    "update-index",
                    "--add",
                    .. additions.SelectMany(file => (string[])["--cacheinfo", $"100644,{Oid(file.Bytes)},{file.Path}"]),
                ]
            );
            return Encoding.UTF8.GetString(git.RunOn(default, index, "write-tree")).Trim();
        }
        finally
        {
            File.Delete(index);
        }
    }

    string Oid(ReadOnlyMemory<byte> bytes) =>
        Encoding.UTF8.GetString(git.RunOn(bytes, null, "hash-object", "-w", "--stdin")).Trim();
}
