using Advance.Preview.Editions;
using Advance.Preview.Reloading;
using Advance.Preview.Watching;

namespace Advance.Preview;

/// <summary>Makes an edition of each burst of changes, and tells the console and the browsers of it.</summary>
sealed class ChangeFollower(PreviewOptions options, SiteWatcher watcher, Rebuilder rebuilder, Browsers browsers, PreviewLog log)
{
    /// <summary>Ends with the token, or with a bug, which is told.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            await foreach (var burst in watcher.Bursts(stop))
                Follow(burst);
        }
#pragma warning disable CA1031 // Without a word, a preview that no longer follows looks like one that has nothing to follow.
        catch (Exception bug) when (bug is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.CannotWatch(bug.ToString());
        }
    }

    void Follow(Burst burst)
    {
        var before = rebuilder.Current;
        var start = options.Clock.GetTimestamp();
        var now = rebuilder.Rebuild(forget: burst.ParserChanged);
        log.Rebuilt(watcher.Paths, burst, now, options.Clock.GetElapsedTime(start));
        browsers.Tell(watcher.Paths.AreStyles(burst) && before.LooksLike(now) ? Notice.Styles(now) : Notice.Reload(now));
        watcher.Watch(WatchedPaths.Of(options.Build));
    }
}
