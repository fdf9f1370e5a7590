using Advance.Generation.Pictures;
using Advance.Sites;

namespace Advance.Generation.Assets;

/// <summary>
/// The files of the input that are no content, at the paths that they have there; pictures as <paramref name="pictures"/>
/// publishes them.
/// </summary>
public sealed class InputAssetGenerator(IPictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) => site.Assets.SelectMany(pictures.Publish);
}
