using Advance.Data;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Watching;

namespace Advance.Preview.GitHost.Folder;

/// <summary>
/// The site's content on disk as a repository with one branch. Saves write to the files immediately, and nothing is
/// committed or pushed: that is left to the owner of the folder.
/// </summary>
/// <param name="paths">The content folders, from the current settings.</param>
/// <param name="clock">Gives the dates of deleted files.</param>
/// <param name="tell">Receives the path of each deleted file, and of its copy.</param>
sealed class FolderRepository(Func<WatchedPaths> paths, TimeProvider clock, Action<string, string> tell) : IRepository
{
    // Snapshots that an editor may still be reading while someone else saves.
    const int Remembered = 16;

    readonly Lock turn = new();
    readonly FileIds ids = new(clock);
    readonly LinkedList<Snapshot> snapshots = [];

    public string Owner => "this-computer";

    public string Name { get; } = RepositoryName.Of(paths().Root);

    public string DefaultBranch => "main";

    public Commit? Head(string branch) => branch == DefaultBranch ? Now().Commit : null;

    public Commit? Find(string oid) => Taken(oid)?.Commit;

    public IReadOnlyList<TreeFile> Files(Commit commit) => Taken(commit.Oid)?.Files ?? [];

    public TreeFile? File(Commit commit, string path) => Files(commit).FirstOrDefault(file => file.Path == path);

    public ReadOnlyMemory<byte>? Blob(string oid)
    {
        string[] places;
        lock (turn)
            places = [.. snapshots.Select(snapshot => snapshot.Places.GetValueOrDefault(oid)).OfType<string>().Distinct()];
        var found = places.Select(Read).FirstOrDefault(bytes => bytes is not null && BlobId.Of(bytes) == oid);
        // A null array would become empty memory, so a missing file would look like an empty one.
        return found is null ? default(ReadOnlyMemory<byte>?) : found;
    }

    /// <summary>
    /// One commit, dated when the file was last written. The folder doesn't record who wrote it or its earlier content.
    /// </summary>
    public IReadOnlyList<Commit> History(Commit newest, string? path, int most)
    {
        if (most == 0)
            return [];
        if (path is null)
            return [newest];
        return Taken(newest.Oid)?.Written.TryGetValue(path, out var written) is true ? [newest with { Date = written }] : [];
    }

    public Commit Commit(string branch, FileChanges changes)
    {
        if (branch != DefaultBranch)
            throw RefusalException.NotFound($"There is no branch '{branch}' here.");
        lock (turn)
        {
            if (Now().Commit.Oid != changes.ExpectedHead)
                throw RefusalException.Stale(
                    "Files of the site were changed outside the editor in the meantime, so nothing was saved. Try again: the "
                        + "editor "
                        + "will have read them, and will tell you if this one was changed."
                );
            var (root, input) = (paths().Root, paths().Input);
            (string Path, ReadOnlyMemory<byte> Bytes)[] written =
            [
                .. changes.Additions.Select(file => (ContentPath.Full(root, input, file.Path), file.Bytes)),
            ];
            (string Full, string Path)[] gone =
            [
                .. changes
                    .Deletions.Except(changes.Additions.Select(file => file.Path))
                    .Select(path => (ContentPath.Full(root, input, path), path)),
            ];
            try
            {
                AtomicFiles.Write(written);
                foreach (var (full, path) in gone.Where(file => System.IO.File.Exists(file.Full)))
                    tell(path, new DeletedFiles(root, clock).Keep(full, path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw RefusalException.Unprocessable($"The files couldn't be written: {exception.Message}");
            }
            return Now().Commit;
        }
    }

    Snapshot Now()
    {
        lock (turn)
        {
            var (root, input) = (paths().Root, paths().Input);
            var now = Snapshot.Take(root, input, ids);
            if (snapshots.First?.Value.Commit.Oid == now.Commit.Oid)
                return now;
            snapshots.AddFirst(now);
            if (snapshots.Count > Remembered)
                snapshots.RemoveLast();
            return now;
        }
    }

    Snapshot? Taken(string oid)
    {
        lock (turn)
            return snapshots.FirstOrDefault(snapshot => snapshot.Commit.Oid == oid);
    }

    static byte[]? Read(string path)
    {
        try
        {
            return RegularFile.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
