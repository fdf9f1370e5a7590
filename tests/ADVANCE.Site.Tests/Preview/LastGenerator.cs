using Advance.Generation;
using Advance.Sites;

namespace Advance.Tests.Preview;

/// <summary>Stands where the search index does: last, and remembering whether anybody ran it.</summary>
sealed class LastGenerator : IGenerator
{
    public bool WasRun { get; private set; }

    public IEnumerable<OutputFile> Generate(Site site)
    {
        WasRun = true;
        yield return OutputFile.Bytes("search/start.bin", new byte[] { 1, 2, 3 });
    }
}
