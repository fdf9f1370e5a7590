using Advance.Render;
using Advance.Sites;

namespace Advance.Tests.Preview;

/// <summary>Takes the place of the search index: it is last, and records whether it was run.</summary>
sealed class LastGenerator : IGenerator
{
    public bool WasRun { get; private set; }

    public IEnumerable<OutputFile> Generate(Site site)
    {
        WasRun = true;
        yield return OutputFile.Bytes("search/start.bin", new byte[] { 1, 2, 3 });
    }
}
