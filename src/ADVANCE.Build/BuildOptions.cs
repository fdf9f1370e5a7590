using NodaTime;

namespace Advance;

/// <summary>What the command line says about a build.</summary>
public sealed record BuildOptions
{
    /// <summary>Full path of the site's root: the folder of <c>statiq.json</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The "now" if neither the command line nor the settings give one.</summary>
    public required Instant Clock { get; init; }

    /// <summary>Input folders from the command line; empty to use those in the settings.</summary>
    public IReadOnlyList<string> Input { get; init; } = [];

    /// <summary>Output folder from the command line, or null to use the one in the settings.</summary>
    public string? Output { get; init; }

    /// <summary>From <c>-s key=value</c>; overrides the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>From <c>--date</c>; overrides the settings' <c>CurrentDateTime</c>.</summary>
    public Instant? Date { get; init; }

    public bool WithDrafts { get; init; }
}
