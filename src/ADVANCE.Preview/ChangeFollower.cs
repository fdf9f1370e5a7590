using Advance.Preview.Editions;
using Advance.Preview.Reloading;
using Advance.Preview.Serving;
using Advance.Preview.Watching;

namespace Advance.Preview;

/// <summary>Makes an edition for each batch of changes, and announces it on the console and to the browsers.</summary>
sealed class ChangeFollower(PreviewOptions options, SiteWatcher watcher, Rebuilder rebuilder, Browsers browsers, PreviewLog log)
{
    /// <summary>Ends with the token, or with a bug, which is reported.</summary>
    public async Task Run(CancellationToken stop)
    {
        try
        {
            await foreach (var burst in watcher.Bursts(stop))
                Follow(burst);
        }
#pragma warning disable CA1031 // If a preview stopped following silently, it would look as if nothing had changed.
        catch (Exception bug) when (bug is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.CannotWatch(bug.ToString());
        }
    }

    void Follow(ChangeBatch burst)
    {
        var before = rebuilder.Current;
        var start = options.Clock.GetTimestamp();
        var now = rebuilder.Rebuild(forget: burst.ParserChanged);
        log.Rebuilt(watcher.Paths, burst, now, options.Clock.GetElapsedTime(start));
        browsers.Tell(watcher.Paths.AreStyles(burst) && before.LooksLike(now) ? Notice.Styles(now) : Notice.Reload(now));
        watcher.Watch(WatchedPaths.Of(options.Build));
    }
}
