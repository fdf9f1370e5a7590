using Advance.Generation;
using Advance.Writing;

namespace Advance.Reports;

/// <summary>Asks for no file at all: for a command that wants the assembled site and no page of it.</summary>
sealed class NoFiles : IOutput
{
    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit) => null;
}
