using Advance.Generation.Pictures;
using Advance.Sites;

namespace Advance.Generation.Assets;

/// <summary>
/// The input's files that aren't content, at their own paths; pictures as <paramref name="pictures"/> publishes them.
/// </summary>
public sealed class InputAssetGenerator(IPictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) => site.Assets.SelectMany(pictures.Publish);
}
