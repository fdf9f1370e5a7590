using Advance.Sites;

namespace Advance.Generation;

/// <summary>Makes files from a finished site. Touches no disk; enumerated lazily and in order.</summary>
public interface IGenerator
{
    IEnumerable<OutputFile> Generate(Site site);
}
