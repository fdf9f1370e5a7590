using Advance.Sites;

namespace Advance.Render.Pictures;

/// <summary>Decides how the input's pictures are shown and published. Thread-safe; never throws because of a picture.</summary>
public interface IPictures
{
    /// <summary>How a page shows a picture of the input, or null to show the file as it is published.</summary>
    ShownPicture? Show(Asset asset, PicturePlace place, Site site);

    /// <summary>What is published at the address of an input file that isn't content: one file, or none.</summary>
    IEnumerable<OutputFile> Publish(Asset asset);

    /// <summary>The card of a page, or null if it has none.</summary>
    PageCard? Card(PageView view, Site site);
}
