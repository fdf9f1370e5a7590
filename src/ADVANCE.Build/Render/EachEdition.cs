using Advance.Sites;

namespace Advance.Render;

/// <summary>Runs generators for every language of the site, one after the other.</summary>
public sealed class EachEdition(params IReadOnlyList<IGenerator> generators) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        site.Editions.All.SelectMany(edition => generators.SelectMany(generator => generator.Generate(edition)));
}
