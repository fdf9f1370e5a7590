using Advance.Generation;
using Advance.Writing;

namespace Advance.Reports;

/// <summary>Requests no files: for commands that need the assembled site but none of its pages.</summary>
sealed class NoFiles : IOutput
{
    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit) => null;
}
