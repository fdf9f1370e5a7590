using Advance.Content;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Generation.Pictures;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>A picture of the input, where an entry shows it or links to it.</summary>
/// <param name="Asset">The picture.</param>
/// <param name="Place">Where it is shown; null for a link.</param>
/// <param name="At">Where the entry says so.</param>
readonly record struct PictureUse(Asset Asset, PicturePlace? Place, Location At)
{
    /// <summary>All of a site, in the order of its entries.</summary>
    public static IEnumerable<PictureUse> Of(Site site)
    {
        foreach (var entry in site.Written)
        {
            var place = 0;
            foreach (var link in EntryLinks.Of(entry))
            {
                // Those of the body come first; what follows is front matter.
                var isBody = place++ < entry.Document.Links.Count;
                if (site.Links.Resolve(link.Url, entry).Asset is { } asset)
                    yield return new(
                        asset,
                        !link.IsImage ? null
                            : isBody ? PicturePlace.Text
                            : PicturePlace.Of(entry),
                        link.Location
                    );
            }
        }
    }

    /// <summary>The picture in an entry's front matter, or null.</summary>
    public static Picture? OfFields(Entry entry) =>
        entry switch
        {
            Person person => person.Image,
            Partner partner => partner.Logo,
            Item item => item.Image,
            _ => null,
        };
}
