using Advance.Generation;

namespace Advance.Writing;

/// <summary>Writes nothing and generates nothing: for <c>check</c>.</summary>
public sealed class NoOutput : IOutput
{
    public WriteReport Write(IEnumerable<OutputFile> files, string folder) => default;
}
