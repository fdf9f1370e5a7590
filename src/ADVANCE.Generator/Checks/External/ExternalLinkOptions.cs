namespace Advance.Checks.External;

/// <summary>How other sites are asked about the links to them.</summary>
public sealed record ExternalLinkOptions
{
    /// <summary>Full path of the file that remembers answers between runs.</summary>
    public required string Memory { get; init; }

    /// <summary>For the age of what is remembered, and the pauses between requests.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The pause between two requests to one host.</summary>
    public TimeSpan Gap { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For all of them; the rest is left for the next run.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Asked at the same time, each with one request.</summary>
    public int Hosts { get; init; } = 8;

    /// <summary>Ask this machine too: for tests.</summary>
    public bool AllowLoopback { get; init; }

    /// <summary>Told how many links have been asked, and of how many.</summary>
    public Action<int, int> Progress { get; init; } = (_, _) => { };
}
