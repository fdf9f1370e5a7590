using Advance.Editor.Configuration;
using Advance.Parse;

namespace Advance.Preview.Editions;

/// <summary>The options of a preview.</summary>
public sealed record PreviewOptions
{
    public const int DefaultPort = 5080;

    /// <summary>The folders of the site and its sources. They are watched even if they don't exist yet.</summary>
    public required BuildOptions Build { get; init; }

    /// <summary>The port to listen on, from 1 to 65535. If it is in use, the next free one is used.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The files of the editor at <c>/admin/</c>; empty for a preview without an editor.</summary>
    public EditorFiles Editor { get; init; } = new([]);

    /// <summary>A build with other input folders, to show drafts in the editor; null to show none.</summary>
    public Func<IReadOnlyList<string>, BuildSession, SiteBuild>? Drafts { get; init; }

    /// <summary>Measures the rebuild times shown on the console.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
