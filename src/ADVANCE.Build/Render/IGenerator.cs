using Advance.Sites;

namespace Advance.Render;

/// <summary>Generates files from an assembled site. Doesn't touch the disk; enumerated lazily and in order.</summary>
public interface IGenerator
{
    IEnumerable<OutputFile> Generate(Site site);
}
