namespace Advance.Preview.Watching;

/// <summary>Watches the root folder only, not its subfolders, for a few names: the settings file, and folders that appear and
/// disappear.</summary>
sealed class RootFolderWatch : IDisposable
{
    readonly FileSystemWatcher watcher;

    /// <param name="folder">The full path of the folder; must exist.</param>
    /// <param name="names">Full paths in it, each with the meaning of a change.</param>
    /// <param name="report">Called on the watcher's threads.</param>
    /// <exception cref="IOException">The system has no watches left.</exception>
    /// <exception cref="ArgumentException">The folder no longer exists.</exception>
    public RootFolderWatch(string folder, IReadOnlyDictionary<string, ChangeKind> names, Action<Change> report)
    {
        watcher = new FileSystemWatcher(folder);
        watcher.Changed += (_, change) => Report(change.FullPath, edited: true);
        watcher.Created += (_, change) => Report(change.FullPath);
        watcher.Deleted += (_, change) => Report(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Report(change.OldFullPath);
            Report(change.FullPath);
        };
        watcher.Error += (_, _) => report(new Change(ChangeKind.Place));
        watcher.EnableRaisingEvents = true;

        void Report(string path, bool edited = false)
        {
            if (names.TryGetValue(path, out var kind) && !(edited && kind == ChangeKind.Place))
                report(new Change(kind, path));
        }
    }

    public void Dispose() => watcher.Dispose();
}
