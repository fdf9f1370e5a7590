using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Threading.Channels;

namespace Advance.Preview.Reloading;

/// <summary>The open pages that are waiting for notices.</summary>
sealed class Browsers
{
    readonly ConcurrentDictionary<Channel<SseItem<string>>, bool> open = new();
    volatile bool dismissed;

    public void Tell(SseItem<string> notice)
    {
        foreach (var browser in open.Keys)
            browser.Writer.TryWrite(notice);
    }

    /// <summary>Ends every stream, including future ones.</summary>
    public void Dismiss()
    {
        dismissed = true;
        foreach (var browser in open.Keys)
            browser.Writer.TryComplete();
    }

    /// <summary>
    /// Notices for one browser until it disconnects. The first comes from <paramref name="now"/>, once no notice can be missed.
    /// </summary>
    public async IAsyncEnumerable<SseItem<string>> Listen(Func<SseItem<string>> now)
    {
        var browser = Channel.CreateUnbounded<SseItem<string>>();
        open[browser] = true;
        try
        {
            if (dismissed)
                yield break;
            yield return now();
            await foreach (var notice in browser.Reader.ReadAllAsync())
                yield return notice;
        }
        finally
        {
            open.TryRemove(browser, out _);
        }
    }
}
