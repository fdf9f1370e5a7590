using Advance.Render;
using Advance.Sites;

namespace Advance.Tests.Preview;

/// <summary>A generator with a bug, as long as there is text in a file.</summary>
sealed class FailingGenerator(string path) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        File.Exists(path) && new FileInfo(path).Length > 0 ? throw new InvalidOperationException("The generator has a bug.") : [];
}
