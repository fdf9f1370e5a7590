using System.Net.ServerSentEvents;

namespace Advance.Tests.Preview;

/// <summary>A browser tab as the server sees it: a stream of events, of which the first is the current version.</summary>
sealed class OpenTab(Stream stream, CancellationTokenSource patience) : IAsyncDisposable
{
    readonly IAsyncEnumerator<SseItem<string>> events = SseParser
        .Create(stream)
        .EnumerateAsync(patience.Token)
        .GetAsyncEnumerator();

    public async Task<SseItem<string>> Next()
    {
        Assert.True(await events.MoveNextAsync(), "The server ended the stream.");
        return events.Current;
    }

    public async ValueTask DisposeAsync()
    {
        await events.DisposeAsync();
        await stream.DisposeAsync();
        patience.Dispose();
    }
}
