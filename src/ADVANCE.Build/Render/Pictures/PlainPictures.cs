using Advance.Sites;

namespace Advance.Render.Pictures;

/// <summary>Shows and publishes every picture as it is, and makes no cards: used when there is no picture library.</summary>
public sealed class PlainPictures : IPictures
{
    public ShownPicture? Show(Asset asset, PicturePlace place, Site site) => null;

    public IEnumerable<OutputFile> Publish(Asset asset) => [new(asset.Permalink.OutputPath, () => asset.File.ReadAllBytes())];

    public PageCard? Card(PageView view, Site site) => null;
}
