namespace Advance.Preview.Watching;

/// <summary>Watches one folder, not what is below it, for a few names: the settings file, and folders that come and go.</summary>
sealed class Doorstep : IDisposable
{
    readonly FileSystemWatcher watcher;

    /// <param name="folder">Full path; must exist.</param>
    /// <param name="names">Full paths in it, each with what its change means.</param>
    /// <param name="report">Called from threads of the watcher.</param>
    /// <exception cref="IOException">The system has no watches left.</exception>
    /// <exception cref="ArgumentException">The folder is gone.</exception>
    public Doorstep(string folder, IReadOnlyDictionary<string, ChangeKind> names, Action<Change> report)
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
