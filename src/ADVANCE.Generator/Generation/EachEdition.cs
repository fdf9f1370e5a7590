using Advance.Sites;

namespace Advance.Generation;

/// <summary>Generators whose files each language of the site has of its own: one language after the other.</summary>
public sealed class EachEdition(params IReadOnlyList<IGenerator> generators) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        site.Editions.All.SelectMany(edition => generators.SelectMany(generator => generator.Generate(edition)));
}
