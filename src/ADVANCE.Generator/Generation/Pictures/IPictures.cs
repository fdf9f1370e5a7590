using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Generation.Pictures;

/// <summary>
/// What becomes of the pictures of the input. Safe to ask from several threads; never throws for a picture's sake.
/// </summary>
public interface IPictures
{
    /// <summary>How a page shows a picture of the input, or null if it shows the file as it is published.</summary>
    ShownPicture? Show(Asset asset, PicturePlace place, Site site);

    /// <summary>What is published at the address of a file of the input that is no content: one file, or none.</summary>
    IEnumerable<OutputFile> Publish(Asset asset);

    /// <summary>The card of a page, or null if it has none.</summary>
    PageCard? Card(PageView view, Site site);
}
