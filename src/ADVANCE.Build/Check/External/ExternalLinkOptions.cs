namespace Advance.Check.External;

/// <summary>How links to other sites are checked.</summary>
public sealed record ExternalLinkOptions
{
    /// <summary>Full path of the file that saves answers between runs.</summary>
    public required string Memory { get; init; }

    /// <summary>For the age of saved answers, and the pauses between requests.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The pause between two requests to one host.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The time limit for one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The time limit for all of them; the rest is left for the next run.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many hosts are asked at the same time, each with one request.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>Allows requests to this computer, for tests.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>Called with the number of links checked so far, and the total.</summary>
    public Action<int, int> Progress { get; init; } = (_, _) => { };
}
