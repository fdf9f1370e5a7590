using Advance.Render;

namespace Advance.Publish;

/// <summary>Where a site is published.</summary>
public interface IOutput
{
    /// <summary>Renders all files and keeps them apart from what is published now.</summary>
    /// <param name="files">Enumerated once; each content is rendered once, on any thread.</param>
    /// <param name="folder">Full path of the output folder.</param>
    /// <exception cref="OutputException">The folder can't be written; what was there before is unchanged.</exception>
    IStagedSite Stage(IEnumerable<OutputFile> files, string folder);
}

/// <summary>A rendered site that isn't published yet. Disposed of unpublished, it is gone without a trace.</summary>
public interface IStagedSite : IDisposable
{
    /// <summary>Replaces what was published before, in one step.</summary>
    /// <returns>What changed, or null where nothing is ever published.</returns>
    /// <exception cref="OutputException">The folder can't be written; what was there before is unchanged.</exception>
    WriteReport? Publish();
}

/// <summary>What a publication did, in files.</summary>
/// <param name="Files">In the output now.</param>
/// <param name="Changed">New, or with other bytes than before.</param>
/// <param name="Removed">In the last output and no longer in this one.</param>
public readonly record struct WriteReport(int Files, int Changed, int Removed);

/// <summary>
/// The output folder can't be written to, and the content isn't the cause. The message is for the person who runs the build.
/// </summary>
public sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
