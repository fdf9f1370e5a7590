namespace Advance.Preview.Watching;

/// <summary>
/// Plans the watches on a site's sources. A folder can be watched only while it exists, and its watch ends with it. So the
/// folders above it are watched too, to notice when it appears or disappears.
/// </summary>
static class WatchPlan
{
    public static IReadOnlyList<IDisposable> Lay(WatchedPaths paths, Action<Change> report, Action<string> fail)
    {
        var watches = new List<IDisposable>();
        foreach (var (folder, names) in Doorsteps(paths))
            Try(() => new RootFolderWatch(folder, names, report));
        foreach (var folder in paths.Folders.Where(Directory.Exists))
            Try(() => new FolderWatch(folder, paths.Output, report, fail));
        return watches;

        void Try(Func<IDisposable> watch)
        {
            try
            {
                watches.Add(watch());
            }
            catch (Exception exception) when (exception is ArgumentException or FileNotFoundException)
            {
                // It disappeared just now; the folder above will report that.
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                fail(exception.Message);
            }
        }
    }

    static Dictionary<string, Dictionary<string, ChangeKind>> Doorsteps(WatchedPaths paths)
    {
        var doorsteps = new Dictionary<string, Dictionary<string, ChangeKind>>(StringComparer.Ordinal);
        Add(paths.SettingsPath, ChangeKind.Source);
        foreach (var folder in paths.Folders)
        {
            for (var path = folder; path != paths.Root && Path.GetDirectoryName(path) is { } parent; path = parent)
            {
                Add(path, ChangeKind.Place);
                // Outside the site, the nearest existing folder is enough: nobody renames system folders.
                if (Directory.Exists(parent) && !WatchedPaths.IsBelow(paths.Root, path))
                    break;
            }
        }
        return doorsteps;

        void Add(string path, ChangeKind kind)
        {
            var parent = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(parent))
                return;
            if (!doorsteps.TryGetValue(parent, out var names))
                doorsteps[parent] = names = new Dictionary<string, ChangeKind>(StringComparer.Ordinal);
            names[path] = kind;
        }
    }
}
