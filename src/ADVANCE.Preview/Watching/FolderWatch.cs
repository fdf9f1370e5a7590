namespace Advance.Preview.Watching;

/// <summary>Reports all changes in a folder and its subfolders.</summary>
sealed class FolderWatch : IDisposable
{
    readonly FileSystemWatcher watcher;

    /// <param name="folder">The full path of the folder; must exist.</param>
    /// <param name="except">The full path of a subfolder to ignore.</param>
    /// <param name="report">Called on the watcher's threads.</param>
    /// <param name="fail">Receives the reason if the system can't watch.</param>
    /// <exception cref="IOException">The system has no watches left.</exception>
    /// <exception cref="ArgumentException">The folder no longer exists.</exception>
    public FolderWatch(string folder, string except, Action<Change> report, Action<string> fail)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) =>
        {
            if (!Directory.Exists(change.FullPath))
                Report(change.FullPath);
        };
        watcher.Created += (_, change) => Report(change.FullPath, isNew: true);
        watcher.Deleted += (_, change) => Report(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldFullPath);
            Report(change.FullPath);
        };
        watcher.Error += (_, error) =>
        {
            if (error.GetException() is InternalBufferOverflowException)
                report(new Change(ChangeKind.Place));
            else if (Directory.Exists(folder))
                fail(error.GetException().Message);
        };
        watcher.EnableRaisingEvents = true;

        void Report(string path, bool isNew = false)
        {
            if (TemporaryFiles.Is(Path.GetRelativePath(folder, path)))
                return;
            if (path == except || WatchedPaths.IsBelow(except, path))
                return;
            report(new Change(ChangeKind.Source, path, isNew));
        }
    }

    public void Dispose() => watcher.Dispose();
}
