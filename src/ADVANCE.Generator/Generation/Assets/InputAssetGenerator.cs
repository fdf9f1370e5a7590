using Advance.Sites;

namespace Advance.Generation.Assets;

/// <summary>The files of the input that are no content, at the paths that they have there.</summary>
public sealed class InputAssetGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        site.Assets.Select(asset => new OutputFile(asset.Permalink.OutputPath, () => File.ReadAllBytes(asset.File.FullPath)));
}
