using Advance.Building;
using Advance.Generation.Editing;
using Advance.Parsing;
using Advance.Preview.Editions;

namespace Advance.Preview;

/// <summary>What the command line says of a preview.</summary>
public sealed record PreviewOptions
{
    public const int DefaultPort = 5080;

    /// <summary>Where the site and its sources lie: these are watched, also while they are not there.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>Where to listen; the next free one is taken where this one is not. From 1 to 65535.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The program of the editor at <c>/admin/</c>; empty for a preview without one.</summary>
    public EditorFiles Editor { get; init; } = new([]);

    /// <summary>A build with other input folders, for drafts that the editor shows; null for an editor that shows none.</summary>
    public Func<IReadOnlyList<string>, DocumentCache, SiteBuild>? Drafts { get; init; }

    /// <summary>Times the rebuilds that the console tells of.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
