using System.Text;
using Advance.Diagnostics;
using Advance.Preview.GitHost.Storage;
using Advance.Read;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// The content on disk at one moment, presented as a commit: its id is computed from all paths and file ids, so the same files
/// give the same commit.
/// </summary>
/// <param name="Commit">The commit.</param>
/// <param name="Files">The files, by path.</param>
/// <param name="Places">Full paths by the ids of files.</param>
/// <param name="Written">When files were last written, by path.</param>
sealed record Snapshot(
    Commit Commit,
    IReadOnlyList<TreeFile> Files,
    IReadOnlyDictionary<string, string> Places,
    IReadOnlyDictionary<string, DateTimeOffset> Written
)
{
    /// <param name="root">The site's folder.</param>
    /// <param name="input">The input folders, full paths. Anything outside the root has no path from it, and is left
    /// out.</param>
    /// <param name="ids">Gives files their ids.</param>
    public static Snapshot Take(string root, IReadOnlyList<string> input, FileIds ids)
    {
        var files = new List<TreeFile>();
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var written = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (
            var source in InputFolder
                .Read(root, input, new DiagnosticBag())
                .OrderBy(file => file.DisplayPath, StringComparer.Ordinal)
        )
        {
            if (source.DisplayPath.Split('/').Any(part => part.StartsWith('.')))
                continue;
            try
            {
                var file = new FileInfo(source.FullPath);
                files.Add(new TreeFile(source.DisplayPath, ids.Of(file), file.Length));
                places[files[^1].Oid] = source.FullPath;
                written[source.DisplayPath] = new DateTimeOffset(file.LastWriteTimeUtc);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It was deleted meanwhile, or can't be read; the build reports that.
            }
        }
        var list = string.Concat(files.Select(file => $"{file.Oid} {file.Path}\n"));
        return new Snapshot(
            new Commit(
                BlobId.Of(Encoding.UTF8.GetBytes(list)),
                "The files of this folder",
                written.Values.DefaultIfEmpty().Max(),
                null
            ),
            files,
            places,
            written
        );
    }
}
