using Advance.Render;

namespace Advance.Publish;

/// <summary>
/// Writes a site to a new folder beside the old one and swaps the two, so that a build that fails or is killed leaves the
/// last good site complete. A file whose bytes haven't changed is linked, not written: its time of change stays, and a copy
/// program sends only what changed.
/// </summary>
public sealed class OutputFolder : IOutput
{
    /// <summary>Marks a folder that this program may replace.</summary>
    public const string Marker = ".advance-site";

    public IStagedSite Stage(IEnumerable<OutputFile> files, string folder) =>
        DiskFailure.Told(() => StagedFolder.Write(OutputPlace.Open(folder), files));
}
