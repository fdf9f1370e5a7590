namespace Advance.Tests.Editing.Git;

/// <summary>A clock that advances by a second on each reading, so that the order of commits is the same in every run.</summary>
sealed class TickingClock(DateTimeOffset start) : TimeProvider
{
    long ticks;

    public override DateTimeOffset GetUtcNow() => start.AddSeconds(Interlocked.Increment(ref ticks));
}
