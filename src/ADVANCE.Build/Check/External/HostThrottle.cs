using System.Collections.Concurrent;

namespace Advance.Check.External;

/// <summary>One request at a time to each host, with a pause after it.</summary>
sealed class HostThrottle(TimeSpan gap, TimeProvider clock)
{
    readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; dispose of it after the request.</summary>
    public async Task<IDisposable> TakeAsync(Uri address, CancellationToken cancel)
    {
        var turn = turns.GetOrAdd(address.Authority, _ => new Turn());
        await turn.Free.WaitAsync(cancel);
        try
        {
            var wait = turn.NotBefore - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancel);
            return new Release(turn, address.IsLoopback ? TimeSpan.Zero : gap, clock);
        }
        catch
        {
            turn.Free.Release();
            throw;
        }
    }

    /// <summary>Stops all requests to the host for as long as it asked.</summary>
    public void Pause(Uri address, TimeSpan time) =>
        turns.GetOrAdd(address.Authority, _ => new Turn()).NotBefore = clock.GetUtcNow() + time;

    sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1);
        public DateTimeOffset NotBefore { get; set; }
    }

    sealed class Release(Turn turn, TimeSpan gap, TimeProvider clock) : IDisposable
    {
        public void Dispose()
        {
            var next = clock.GetUtcNow() + gap;
            if (next > turn.NotBefore)
                turn.NotBefore = next;
            turn.Free.Release();
        }
    }
}
