namespace Advance.Preview;

/// <summary>What the command line says of a preview.</summary>
public sealed record PreviewOptions
{
    public const int DefaultPort = 5080;

    /// <summary>Full path of the site's root: the folder of <c>statiq.json</c>.</summary>
    public required string Root { get; init; }

    /// <summary>Where to listen; the next free one is taken where this one is not. From 1 to 65535.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Times the rebuilds that the console tells of.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
