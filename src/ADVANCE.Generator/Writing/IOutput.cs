using Advance.Generation;

namespace Advance.Writing;

/// <summary>Step 7, Write: where the generated files go.</summary>
public interface IOutput
{
    /// <param name="files">Enumerated once; the content of each is made when it is needed.</param>
    /// <param name="folder">Full path of the output folder.</param>
    /// <param name="isFit">Asked once all content is made and before it is published.</param>
    /// <returns>What was done, or null where nothing was published.</returns>
    /// <exception cref="OutputException">The folder can't be written; what was there before is still there.</exception>
    WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit);
}

/// <summary>What a write did, in files.</summary>
/// <param name="Files">In the output now.</param>
/// <param name="Changed">New, or with other bytes than before.</param>
/// <param name="Removed">In the last output and no more.</param>
public readonly record struct WriteReport(int Files, int Changed, int Removed);

/// <summary>
/// The output folder can't be written, through no mistake in content. The message is for the person who runs the build.
/// </summary>
public sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
