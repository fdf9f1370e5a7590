namespace Advance.Tests.Editing.Git;

/// <summary>A second later each time it is asked, so that of two commits one is the newer, in every run the same.</summary>
sealed class TickingClock(DateTimeOffset start) : TimeProvider
{
    long ticks;

    public override DateTimeOffset GetUtcNow() => start.AddSeconds(Interlocked.Increment(ref ticks));
}
