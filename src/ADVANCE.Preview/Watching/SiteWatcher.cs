using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Advance.Preview.Watching;

/// <summary>Reports changes to a site's sources, some tens of milliseconds after the last change of a batch.</summary>
sealed class SiteWatcher : IDisposable
{
    // An editor finishes saving within a few milliseconds; a reader notices a tenth of a second.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);
    const int LongestWait = 8;

    readonly Channel<Change> changes = Channel.CreateUnbounded<Change>(new UnboundedChannelOptions { SingleReader = true });
    readonly Action<string> fail;
    IReadOnlyList<IDisposable> watches;

    /// <param name="paths">The paths to watch until <see cref="Watch"/> replaces them.</param>
    /// <param name="fail">Receives the reason if the system can't watch.</param>
    public SiteWatcher(WatchedPaths paths, Action<string> fail)
    {
        this.fail = fail;
        Paths = paths;
        watches = WatchPlan.Lay(paths, Report, fail);
    }

    public WatchedPaths Paths { get; private set; }

    /// <summary>
    /// Watches these paths from now on. If they are different, a change is reported, since some may have been missed.
    /// </summary>
    public void Watch(WatchedPaths wanted)
    {
        if (wanted.SameAs(Paths))
            return;
        if (!wanted.Folders.SequenceEqual(Paths.Folders))
            Report(new Change(ChangeKind.Place));
        Paths = wanted;
        Lay();
    }

    public void CodeChanged(bool parser) => Report(new Change(parser ? ChangeKind.Parser : ChangeKind.Code));

    public async IAsyncEnumerable<ChangeBatch> Bursts([EnumeratorCancellation] CancellationToken stop)
    {
        while (await changes.Reader.WaitToReadAsync(stop))
        {
            var burst = new List<Change>();
            Drain(burst);
            for (var i = 0; i < LongestWait; i++)
            {
                await Task.Delay(Quiet, stop);
                if (!Drain(burst))
                    break;
            }
            var whole = new ChangeBatch(burst);
            if (whole.PlacesChanged)
                Lay();
            yield return whole;
        }
    }

    bool Drain(List<Change> burst)
    {
        var before = burst.Count;
        while (changes.Reader.TryRead(out var change))
            burst.Add(change);
        return burst.Count > before;
    }

    void Report(Change change) => changes.Writer.TryWrite(change);

    void Lay()
    {
        // The new watches start first, so that no change is missed in between.
        var before = watches;
        watches = WatchPlan.Lay(Paths, Report, fail);
        foreach (var watch in before)
            watch.Dispose();
    }

    public void Dispose()
    {
        foreach (var watch in watches)
            watch.Dispose();
    }
}
