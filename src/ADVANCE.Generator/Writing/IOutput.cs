using Advance.Generation;

namespace Advance.Writing;

/// <summary>Step 7, Write: where the generated files go.</summary>
public interface IOutput
{
    /// <param name="files">Enumerated once; the content of each is generated when it is needed.</param>
    /// <param name="folder">Full path of the output folder.</param>
    /// <param name="isFit">Called once all content has been generated and before it is published.</param>
    /// <returns>What was done, or null if nothing was published.</returns>
    /// <exception cref="OutputException">The folder can't be written to; its previous content is still there.</exception>
    WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit);
}

/// <summary>The result of a write, in files.</summary>
/// <param name="Files">Files now in the output.</param>
/// <param name="Changed">New files, or those with different bytes.</param>
/// <param name="Removed">Files in the last output but not in this one.</param>
public readonly record struct WriteReport(int Files, int Changed, int Removed);

/// <summary>
/// The output folder can't be written to, and the content isn't the cause. The message is for the person who runs the build.
/// </summary>
public sealed class OutputException(string message, Exception? inner = null) : Exception(message, inner);
